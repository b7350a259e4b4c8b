package dev.paperboy.rendering.math;

/** What an atom of a formula is to its neighbours; decides about the blanks between them. */
enum Kind {
    /** Nothing was there yet. */
    NOTHING,
    LETTER,
    FRACTION,
    OPEN,
    CLOSE,
    COMMA,
    /** A typed sign: it stands apart where its author set it apart. */
    SIGN,
    /** A relation or operation by name, which TeX always sets apart. */
    OPERATOR,
    /** A name such as log: apart from letters, close to brackets. */
    FUNCTION,
    /** An explicit blank. */
    SPACE,
    /** Leaves no trace. */
    SILENT;

    boolean isOperand() {
        return this == LETTER || this == FRACTION || this == CLOSE || this == FUNCTION;
    }
}
