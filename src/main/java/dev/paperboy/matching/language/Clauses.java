package dev.paperboy.matching.language;

import java.util.List;

/** Finds whole clauses among the tokens of a text that could not be parsed. */
final class Clauses {

    private final String text;
    private final List<Token> tokens;

    Clauses(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The text without the clause that begins with this field, and without the operator that joined it. */
    String without(int field) {
        int last = end(field);
        int first = field;
        while (first > 0 && tokens.get(first - 1).isNegation()) {
            first--;
        }
        boolean joinsNext =
                tokens.get(last + 1).isBinary() && !tokens.get(last + 1).is(Token.Kind.ANDNOT);
        boolean joinsLast = first > 0 && tokens.get(first - 1).isBinary();
        boolean isLooser = joinsLast && tokens.get(first - 1).is(Token.Kind.OR);
        if (joinsNext && (!joinsLast || isLooser)) {
            last++;
        } else if (joinsLast) {
            first--;
        }
        return Patch.cut(text, tokens.get(first).start(), tokens.get(last).end());
    }

    /** The first token that a tag behind a word, words, a phrase or brackets belongs to. */
    int startOfTagged(int tag) {
        int first = tag - 1;
        if (tokens.get(first).is(Token.Kind.CLOSE)) {
            for (int open = 1; first > 0 && open > 0; ) {
                first--;
                open += tokens.get(first).is(Token.Kind.CLOSE)
                        ? 1
                        : tokens.get(first).is(Token.Kind.OPEN) ? -1 : 0;
            }
        } else if (tokens.get(first).is(Token.Kind.WORD)) {
            while (first > 0 && tokens.get(first - 1).is(Token.Kind.WORD)) {
                first--;
            }
        }
        return first > 0 && tokens.get(first - 1).is(Token.Kind.FIELD) ? first - 1 : first;
    }

    /** The last token of the clause. */
    private int end(int field) {
        int last = field + 1;
        if (tokens.get(last).is(Token.Kind.OPEN)) {
            for (int open = 1; open > 0 && !tokens.get(last + 1).is(Token.Kind.END); ) {
                last++;
                open += tokens.get(last).is(Token.Kind.OPEN)
                        ? 1
                        : tokens.get(last).is(Token.Kind.CLOSE) ? -1 : 0;
            }
        } else if (!tokens.get(last).is(Token.Kind.WORD) && !tokens.get(last).is(Token.Kind.PHRASE)) {
            return field;
        }
        while (tokens.get(last + 1).is(Token.Kind.WEIGHT)
                || tokens.get(last + 1).is(Token.Kind.SLOP)) {
            last++;
        }
        return last;
    }
}
