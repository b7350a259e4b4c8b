package dev.paperboy.matching.language;

/** A piece of a plain filter text: what it is, its own text without quotes, colon, caret or tilde, and where it stands. */
public record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        ANDNOT,
        MINUS,
        WEIGHT,
        SLOP,
        TAG,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether an operand can begin here, so that two neighbours are joined by an implicit AND. */
    boolean startsOperand() {
        return switch (kind) {
            case WORD, PHRASE, FIELD, OPEN, NOT, MINUS -> true;
            default -> false;
        };
    }

    boolean isNegation() {
        return is(Kind.NOT) || is(Kind.MINUS);
    }

    boolean isBinary() {
        return is(Kind.AND) || is(Kind.OR) || is(Kind.ANDNOT);
    }
}
