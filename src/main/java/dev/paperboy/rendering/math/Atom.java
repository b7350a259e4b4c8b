package dev.paperboy.rendering.math;

/** A piece of a formula, printed. */
record Atom(Line line, Kind kind) {

    static Atom of(String text, Kind kind, int start, int end) {
        return new Atom(Line.of(text, start, end), kind);
    }
}
