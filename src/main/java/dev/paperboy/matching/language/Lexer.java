package dev.paperboy.matching.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a plain filter text into tokens. What a word means is left to the parser, which knows the field it stands in. */
public final class Lexer {

    /** A colon with two slashes belongs to an address, and one after a digit to a time of day. */
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+(?:_[A-Za-z]+)*):(?!//)");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** AND and OR as Lucene and search boxes write them too. */
    private static final Pattern SIGN = Pattern.compile("&&+|\\|\\|+|\\|");

    /** Other languages write {@code [10 TO 20]} behind a field. */
    private static final Pattern RANGE = Pattern.compile("[\\[{][^\\[\\]{}()\"]*[\\]}]");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws FilterSyntaxException {
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                next();
            }
        }
        add(Token.Kind.END, "", at);
        return tokens;
    }

    private void next() throws FilterSyntaxException {
        char c = text.charAt(at);
        if (c == '(') {
            add(Token.Kind.OPEN, "(", at + 1);
        } else if (c == ')') {
            add(Token.Kind.CLOSE, ")", at + 1);
        } else if (c == '"') {
            phrase();
        } else if (c == '^' || (c == '~' && follows(Token.Kind.PHRASE))) {
            number(c);
        } else if (isMinus(c)) {
            minus(c);
        } else if (c == '+' && startsTerm(at + 1) && !follows(Token.Kind.FIELD)) {
            // Everything has to be there anyway.
            at++;
        } else if (c == '[' && endOfTag() > 0) {
            add(Token.Kind.TAG, text.substring(at, endOfTag()), endOfTag());
        } else if (!sign()) {
            wordOrField();
        }
    }

    private void phrase() throws FilterSyntaxException {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new FilterSyntaxException(at, "This quotation mark is never closed.", text.stripTrailing() + '"');
        }
        add(Token.Kind.PHRASE, text.substring(at + 1, end), end + 1);
    }

    private void number(char sign) throws FilterSyntaxException {
        var number = NUMBER.matcher(text).region(at + 1, text.length());
        boolean attached = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
        if (sign == '^' && !attached) {
            var joined = text.substring(0, at).stripTrailing() + text.substring(at);
            throw new FilterSyntaxException(
                    at,
                    "A weight such as ^3 has to follow what it weighs, without a blank.",
                    tokens.isEmpty() ? Patch.cut(text, at, endOfWord(at + 1)) : joined);
        }
        if (!number.lookingAt() || startsTerm(number.end()) || isMinusAt(number.end())) {
            var expected = sign == '^'
                    ? "After ^ a weight is expected, such as 3."
                    : "After ~ a number is expected, such as 3.";
            throw new FilterSyntaxException(at, expected, Patch.cut(text, at, endOfWord(at + 1)));
        }
        add(sign == '^' ? Token.Kind.WEIGHT : Token.Kind.SLOP, number.group(), number.end());
    }

    private boolean isMinus(char c) {
        var last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean isCount = last != null && follows(Token.Kind.FIELD) && Field.isCount(last.text());
        boolean isNegation = c == '-' || (c == '!' && !text.startsWith("=", at + 1));
        return isNegation && startsTerm(at + 1) && !isCount;
    }

    private void minus(char sign) throws FilterSyntaxException {
        if (follows(Token.Kind.FIELD)) {
            var field = tokens.get(tokens.size() - 1);
            var moved = text.substring(0, field.start()) + "-" + field.text() + ":" + text.substring(at + 1);
            throw new FilterSyntaxException(at, "The minus has to stand before the field.", moved);
        }
        add(Token.Kind.MINUS, String.valueOf(sign), at + 1);
    }

    /** Takes AND or OR written in signs: one that stands free, or a double one between two operands. */
    private boolean sign() {
        int end = endOfSign(at);
        if (end < 0 || follows(Token.Kind.FIELD)) {
            return false;
        }
        var sign = text.substring(at, end);
        add(sign.startsWith("&") ? Token.Kind.AND : Token.Kind.OR, sign, end);
        return true;
    }

    private int endOfSign(int from) {
        var sign = SIGN.matcher(text).region(from, text.length());
        if (!sign.lookingAt()) {
            return -1;
        }
        boolean opens = from == 0 || isEdge(text.charAt(from - 1));
        boolean closes = sign.end() == text.length() || isEdge(text.charAt(sign.end()));
        boolean joins = sign.end() - from > 1 && !tokens.isEmpty() && startsTerm(sign.end());
        return (opens && closes) || joins ? sign.end() : -1;
    }

    private void wordOrField() {
        if (follows(Token.Kind.FIELD)) {
            var range = RANGE.matcher(text).region(at, text.length());
            int end = range.lookingAt() ? range.end() : endOfWord(at);
            add(Token.Kind.WORD, text.substring(at, end), end);
            return;
        }
        var field = FIELD.matcher(text).region(at, text.length());
        if (field.lookingAt()) {
            add(Token.Kind.FIELD, field.group(1).toLowerCase(Locale.ROOT), field.end());
            return;
        }
        int end = endOfWord(at);
        var word = text.substring(at, end);
        add(kindOf(word), word, end);
    }

    private static Token.Kind kindOf(String word) {
        return switch (word) {
            case "AND" -> Token.Kind.AND;
            case "OR" -> Token.Kind.OR;
            case "NOT" -> Token.Kind.NOT;
            case "ANDNOT" -> Token.Kind.ANDNOT;
            default -> Token.Kind.WORD;
        };
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && isWordPart(end) && (end == from || endsNot(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word that came so far goes on here, past no sign between two words and no tag behind one. */
    private boolean endsNot(int index) {
        char c = text.charAt(index);
        boolean joins =
                (c == '&' || c == '|') && text.startsWith(String.valueOf(c), index + 1) && startsTerm(index + 2);
        return !joins && (c != '[' || PubMedTag.endAt(text, index) < 0);
    }

    /** Where the tag ends that touches what it belongs to; -1 when none stands here. */
    private int endOfTag() {
        boolean touches = follows(Token.Kind.WORD) || follows(Token.Kind.PHRASE) || follows(Token.Kind.CLOSE);
        return touches ? PubMedTag.endAt(text, at) : -1;
    }

    /** Whether the last token is of this kind and touches what comes now. */
    private boolean follows(Token.Kind kind) {
        var last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null && last.is(kind) && last.end() == at;
    }

    private boolean startsTerm(int index) {
        return index < text.length()
                && text.charAt(index) != '-'
                && text.charAt(index) != ')'
                && text.charAt(index) != '^'
                && text.charAt(index) != ' ';
    }

    private boolean isMinusAt(int index) {
        return index < text.length() && text.charAt(index) == '-';
    }

    private void add(Token.Kind kind, String value, int end) {
        tokens.add(new Token(kind, value, at, end));
        at = end;
    }

    private boolean isWordPart(int index) {
        char c = text.charAt(index);
        return c != ' ' && c != '"' && c != '(' && c != ')' && c != '^';
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '"' || c == '(' || c == ')';
    }
}
