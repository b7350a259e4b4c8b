package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the usual ways to write a filter that compiles and means something else. */
final class Hints {

    private static final Set<Token.Kind> ENDS =
            Set.of(Token.Kind.WORD, Token.Kind.PHRASE, Token.Kind.CLOSE, Token.Kind.WEIGHT, Token.Kind.SLOP);
    private static final Set<String> OPERATORS = Set.of("or", "not");

    /** Nobody reads more, and each costs reading the whole filter again. */
    private static final int MOST = 10;

    private final String text;
    private final Filter filter;
    private final List<Token> tokens;
    private final List<Field> scopes;
    private final List<Hint> hints = new ArrayList<>();
    private final Set<String> spelled = new HashSet<>();
    private int tried;

    private Hints(String text, Filter filter) throws FilterSyntaxException {
        this.text = text;
        this.filter = filter;
        this.tokens = new Lexer(text).tokens();
        this.scopes = Scopes.of(tokens);
    }

    /** The hints for this plain text, which compiles to this filter. */
    static List<Hint> of(String text, Filter filter) throws FilterSyntaxException {
        return new Hints(text, filter).all();
    }

    private List<Hint> all() {
        for (int i = 0; i + 1 < tokens.size() && tried < MOST; i++) {
            operator(i);
            category(i);
            phrase(i);
            exactCount(i);
            shortField(i);
            paper(i);
            vanishing(i);
        }
        return hints.stream()
                .sorted(Comparator.comparingInt(Hint::position))
                .limit(MOST)
                .toList();
    }

    /** {@code cats or dogs}: the word is dropped, and both have to be there. */
    private void operator(int i) {
        var word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        if (OPERATORS.contains(word) && isBare(i) && couldJoin(i, word) && spelled.add(word)) {
            var effect = word.equals("or") ? "to find either side" : "to leave out what follows";
            add(
                    i,
                    "`" + tokens.get(i).text() + "` is only a word here. Write " + word.toUpperCase(Locale.ROOT) + " "
                            + effect + ".",
                    spelledOut(word));
        }
    }

    /** OR needs something on its left, NOT only must not stand there twice. */
    private boolean couldJoin(int i, String word) {
        boolean follows = i > 0 && ENDS.contains(tokens.get(i - 1).kind());
        boolean opens = word.equals("not") && (i == 0 || !tokens.get(i - 1).isNegation());
        return (follows || opens) && tokens.get(i + 1).startsOperand();
    }

    private String spelledOut(String word) {
        var spelledOut = text;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            var token = tokens.get(i);
            if (isBare(i) && token.text().equalsIgnoreCase(word)) {
                spelledOut = Patch.replace(spelledOut, token.start(), token.end(), word.toUpperCase(Locale.ROOT));
            }
        }
        return spelledOut;
    }

    /** {@code cs.CL} looked for as a word, or {@code cat:nlp}, which no source may ever use. */
    private void category(int i) {
        var token = tokens.get(i);
        var name = Plain.word(token.text());
        if (isBare(i) && name.matches(".*[.-].*")) {
            Taxonomy.code(name)
                    .ifPresent(code -> add(
                            i,
                            "This looks for the word. For the category write cat:" + code + ".",
                            replaced(token, "cat:" + code)));
        } else if (isValueOf(i, Field.CAT)) {
            Categories.meantBy(token.text())
                    .ifPresent(code -> add(
                            i,
                            "arXiv has no category " + token.text() + ". Did you mean cat:" + code + "?",
                            replaced(token, code)));
        }
    }

    private void phrase(int i) {
        var token = tokens.get(i);
        if (!token.is(Token.Kind.PHRASE) || isValue(i)) {
            return;
        }
        if (token.text().contains("*")) {
            add(i, "A star does nothing inside a phrase.", replaced(token, "(" + token.text() + ")"));
        } else if (!token.text().isBlank()
                && Words.quoted(Field.ALL, token.text(), 0).isEmpty()) {
            add(i, "\"" + token.text() + "\" is left out: its words are too common to look for.", null);
        }
    }

    private void exactCount(int i) {
        var token = tokens.get(i);
        if (isValue(i)
                && Field.isCount(tokens.get(i - 1).text())
                && token.text().matches("[1-9]\\d*")) {
            var name = tokens.get(i - 1).text();
            add(
                    i,
                    name + ":" + token.text() + " is exactly " + token.text() + ". Write " + name + ":>=" + token.text()
                            + " for that and more.",
                    replaced(token, ">=" + token.text()));
        }
    }

    /** {@code ti:reward model}: the field holds for the first word alone. */
    private void shortField(int i) {
        boolean starts = isValue(i)
                && tokens.get(i).is(Token.Kind.WORD)
                && !tokens.get(i).text().contains("*");
        if (!starts
                || !List.of("ti", "abs", "au", "org").contains(tokens.get(i - 1).text())) {
            return;
        }
        int last = i;
        while (isBare(last + 1) && !tokens.get(last + 1).text().matches(".*[*\"].*")) {
            last++;
        }
        if (last > i) {
            var field = tokens.get(i - 1).text();
            int start = tokens.get(i).start();
            int end = tokens.get(last).end();
            add(
                    i,
                    field + ": holds for " + tokens.get(i).text() + " alone. Put what belongs together in quotes.",
                    Patch.replace(text, start, end, '"' + text.substring(start, end) + '"'));
        }
    }

    /** {@code 2511.10001}, which no text has for a word. */
    private void paper(int i) {
        if (isBare(i) && isText(i)) {
            PastedPaper.clause(tokens.get(i).text())
                    .ifPresent(clause -> add(
                            i,
                            "This looks for the word. For the paper write " + clause + ".",
                            replaced(tokens.get(i), clause)));
        }
    }

    private void vanishing(int i) {
        var word = tokens.get(i).text();
        if (isBare(i) && isText(i) && !word.contains("*")) {
            Vanishing.sentence(word).filter(spelled::add).ifPresent(sentence -> add(i, sentence, null));
        }
    }

    private boolean isText(int i) {
        return !scopes.get(i).zones().isEmpty();
    }

    private boolean isBare(int i) {
        return tokens.get(i).is(Token.Kind.WORD) && !isValue(i);
    }

    private boolean isValue(int i) {
        return i > 0
                && tokens.get(i - 1).is(Token.Kind.FIELD)
                && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private boolean isValueOf(int i, Field field) {
        return isValue(i) && tokens.get(i - 1).text().equals(field.print());
    }

    private String replaced(Token token, String by) {
        return Patch.replace(text, token.start(), token.end(), by);
    }

    /** Keeps a hint whose suggestion is a filter and another one than this. */
    private void add(int i, String message, @Nullable String suggestion) {
        tried++;
        try {
            if (suggestion == null || !Filters.understood(suggestion).equals(filter)) {
                hints.add(new Hint(tokens.get(i).start(), message, suggestion));
            }
        } catch (FilterSyntaxException refusal) {
            hints.add(new Hint(tokens.get(i).start(), message, null));
        }
    }
}
