package dev.paperboy.rendering.math;

/** Characters that print themselves in a formula. */
final class Typed {

    private Typed() {}

    static Atom of(int c, int start, int end) {
        return switch (c) {
            case '-' -> Atom.of("−", Kind.SIGN, start, end);
            case '(', '[' -> atom(c, Kind.OPEN, start, end);
            case ')', ']', '!', '?' -> atom(c, Kind.CLOSE, start, end);
            case ',', ';' -> atom(c, Kind.COMMA, start, end);
            case '/', ':', '*' -> atom(c, Kind.SIGN, start, end);
            case '~' -> atom(' ', Kind.SPACE, start, end);
            case '|', '¬' -> atom(c, Kind.LETTER, start, end);
            default -> atom(c, Character.getType(c) == Character.MATH_SYMBOL ? Kind.SIGN : Kind.LETTER, start, end);
        };
    }

    private static Atom atom(int c, Kind kind, int start, int end) {
        return Atom.of(Character.toString(c), kind, start, end);
    }
}
