package dev.paperboy.matching.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to say to a text that is no filter, and which filter to offer instead. */
final class Mistakes {

    private static final String TWICE = "NOT stands here twice.";

    private final String text;
    private final List<Token> tokens;

    Mistakes(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    FilterSyntaxException misplaced(int index) {
        var token = tokens.get(index);
        return switch (token.kind()) {
            case WEIGHT -> without(token, "A weight has to follow what it weighs.");
            case CLOSE ->
                hasOpen(index)
                        ? without(token, "This bracket closes where something to look for is expected.")
                        : without(token, "This bracket was never opened.");
            case TAG -> tagged(index);
            case END -> new FilterSyntaxException(token.start(), "Something to look for is missing at the end.");
            default -> without(token, token.text() + " needs something on its left.");
        };
    }

    /** Whether a name that is no field is plain text, as in "Attention: a survey". */
    boolean isText(Token name, Token value) {
        boolean isSpaced = value.start() != name.end() || value.is(Token.Kind.END);
        // A field and "to:" or "is:" are one letter apart.
        boolean isField = name.text().length() > 2 && Field.nearest(name.text()).isPresent();
        return isSpaced && !isField && Lacking.sentence(name.text()).isEmpty();
    }

    FilterSyntaxException unknown(int index) {
        var name = tokens.get(index);
        var shown = text.substring(name.start(), name.end() - 1);
        var lacking = Lacking.sentence(name.text());
        if (lacking.isPresent()) {
            return new FilterSyntaxException(name.start(), lacking.get(), new Clauses(text, tokens).without(index));
        }
        var next = tokens.get(index + 1);
        boolean isGroup = next.is(Token.Kind.OPEN) || next.is(Token.Kind.PHRASE);
        var rest = text.substring(name.end()).stripLeading();
        var before = text.substring(0, name.start());
        var none = "There is no field " + shown + ":. ";
        return Field.nearest(name.text())
                .map(field -> new FilterSyntaxException(
                        name.start(),
                        none + "Did you mean " + field.print() + ":?",
                        before + field.print() + ":" + rest))
                .orElseGet(() -> new FilterSyntaxException(
                        name.start(),
                        none + "Put it in quotes if the colon belongs to the text.",
                        before + (isGroup ? "" : shown + " ") + rest));
    }

    /** For a field that does not touch its value. */
    FilterSyntaxException apart(Token name, Token value) {
        if (Field.isCount(name.text())) {
            var count = Counts.spaced(text, name.start());
            if (count.isPresent()) {
                return count.get();
            }
        }
        if (value.is(Token.Kind.END)) {
            return new FilterSyntaxException(name.start(), "Something to look for has to follow " + name.text() + ":.");
        }
        var joined = text.substring(0, name.end()) + text.substring(value.start());
        return new FilterSyntaxException(name.start(), "No blank can stand after " + name.text() + ":.", joined);
    }

    /** For a field written behind, as PubMed does. */
    FilterSyntaxException tagged(int index) {
        var tag = tokens.get(index);
        int first = new Clauses(text, tokens).startOfTagged(index);
        int start = tokens.get(first).start();
        var value = text.substring(start, tag.start());
        var field = PubMedTag.field(tag.text()).orElse(null);
        if (field == null) {
            return new FilterSyntaxException(
                    tag.start(),
                    tag.text() + " is a tag of PubMed's that filters have nothing for.",
                    Patch.cut(text, start, tag.end()));
        }
        boolean isSeveral = value.indexOf(' ') > 0 && !value.startsWith("\"") && !value.startsWith("(");
        var quoted = isSeveral ? '"' + value + '"' : value;
        var written = field == Field.ALL ? value : field.print() + ":" + quoted;
        return new FilterSyntaxException(
                tag.start(),
                "A tag such as " + tag.text() + " is PubMed's. Here it is " + written + ".",
                Patch.replace(text, start, tag.end(), written));
    }

    /** For the address of a paper; nothing for any other word. */
    Optional<FilterSyntaxException> address(Token word) {
        return PastedPaper.isAddress(word.text())
                ? PastedPaper.clause(word.text())
                        .map(clause -> new FilterSyntaxException(
                                word.start(),
                                "This is the address of a paper. Here it is " + clause + ".",
                                Patch.replace(text, word.start(), word.end(), clause)))
                : Optional.empty();
    }

    FilterSyntaxException onlyStopWords(Token token, String words) {
        if (words.isBlank() || words.matches("[\" ]*")) {
            return new FilterSyntaxException(token.start(), "There is nothing between these quotation marks.");
        }
        boolean operator = words.matches("(?i)and|or|not");
        var hint = operator
                ? " is only a word here, and too common to look for. Write " + words.toUpperCase(Locale.ROOT)
                        + " to join."
                : " cannot be looked for: it is too common, or no word at all.";
        return new FilterSyntaxException(token.start(), "`" + words + "`" + hint);
    }

    FilterSyntaxException twiceNegated(Token second) {
        // A minus has to go on touching what it belongs to.
        return second.is(Token.Kind.MINUS)
                ? new FilterSyntaxException(
                        second.start(), TWICE, Patch.replace(text, second.start(), second.end(), ""))
                : without(second, TWICE);
    }

    /** For a filter that only takes away, or does in one of the sides of an OR. */
    FilterSyntaxException unbounded() {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isNegation() || token.is(Token.Kind.ANDNOT)) {
                boolean follows = i > 0 && tokens.get(i - 1).is(Token.Kind.OR);
                var both = follows
                        ? Patch.replace(
                                text,
                                tokens.get(i - 1).start(),
                                tokens.get(i - 1).end(),
                                "AND")
                        : null;
                return new FilterSyntaxException(
                        token.start(),
                        "This takes away without anything to look for. Write what you want to find as well.",
                        both);
            }
        }
        throw new IllegalStateException("Nothing is taken away in: " + text);
    }

    FilterSyntaxException without(Token token, String message) {
        return new FilterSyntaxException(token.start(), message, Patch.cut(text, token.start(), token.end()));
    }

    private boolean hasOpen(int index) {
        int open = 0;
        for (var token : tokens.subList(0, index)) {
            open += token.is(Token.Kind.OPEN) ? 1 : token.is(Token.Kind.CLOSE) ? -1 : 0;
        }
        return open > 0;
    }
}
