package dev.paperboy.rendering.math;

/** What a command prints, given what follows it. */
interface Construct {

    /**
     * Reads the command's arguments.
     *
     * @param row stands behind the command's name
     * @param start where the command's backslash stands
     */
    Atom read(Row row, int start) throws UnreadableFormulaException;
}
