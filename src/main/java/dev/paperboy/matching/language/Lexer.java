package dev.paperboy.matching.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a filter text into tokens. What a word means is left to the parser, which knows the field it stands in. */
public final class Lexer {

    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";
    /** A colon with two slashes belongs to an address, and one after a digit to a time of day. */
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(?!//)");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws FilterSyntaxException {
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
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
        } else if (isQuote(c)) {
            phrase();
        } else if (c == '^' || (c == '~' && follows(Token.Kind.PHRASE))) {
            number(c);
        } else if (c == '-' && startsTerm(at + 1)) {
            minus();
        } else {
            wordOrField();
        }
    }

    private void phrase() throws FilterSyntaxException {
        for (int end = at + 1; end < text.length(); end++) {
            if (isQuote(text.charAt(end))) {
                tokens.add(new Token(Token.Kind.PHRASE, text.substring(at + 1, end), at, end + 1));
                at = end + 1;
                return;
            }
        }
        throw new FilterSyntaxException(at, "This quotation mark is never closed.", text.stripTrailing() + '"');
    }

    private void number(char sign) throws FilterSyntaxException {
        var number = NUMBER.matcher(text).region(at + 1, text.length());
        boolean attached = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
        if (sign == '^' && !attached) {
            throw new FilterSyntaxException(at, "A weight such as ^3 has to follow what it weighs, without a blank.");
        }
        if (!number.lookingAt() || startsTerm(number.end()) || isMinusAt(number.end())) {
            var without = text.substring(0, at) + text.substring(endOfWord(at + 1));
            throw new FilterSyntaxException(at, "A number has to follow " + sign + ".", without);
        }
        add(sign == '^' ? Token.Kind.WEIGHT : Token.Kind.SLOP, number.group(), number.end());
    }

    private void minus() throws FilterSyntaxException {
        if (follows(Token.Kind.FIELD)) {
            var field = tokens.get(tokens.size() - 1);
            var moved = text.substring(0, field.start()) + "-" + field.text() + ":" + text.substring(at + 1);
            throw new FilterSyntaxException(at, "The minus has to stand before the field.", moved);
        }
        add(Token.Kind.MINUS, "-", at + 1);
    }

    private void wordOrField() {
        var field = FIELD.matcher(text).region(at, text.length());
        if (!follows(Token.Kind.FIELD) && field.lookingAt()) {
            add(Token.Kind.FIELD, field.group(1).toLowerCase(Locale.ROOT), field.end());
            return;
        }
        int end = endOfWord(at);
        var word = text.substring(at, end);
        add(follows(Token.Kind.FIELD) ? Token.Kind.WORD : kindOf(word), word, end);
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
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
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
                && !isBlank(text.charAt(index));
    }

    private boolean isMinusAt(int index) {
        return index < text.length() && text.charAt(index) == '-';
    }

    private void add(Token.Kind kind, String value, int end) {
        tokens.add(new Token(kind, value, at, end));
        at = end;
    }

    private static boolean isWordPart(char c) {
        return !isBlank(c) && !isQuote(c) && c != '(' && c != ')' && c != '^';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
