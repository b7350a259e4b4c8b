package dev.paperboy.rendering.math;

/** A read text, as a person sees it. */
final class Printed {

    private Printed() {}

    /** One line without markup. */
    static String plain(MathText text) {
        return print(text, (level, piece, next) -> PlainScript.of(level, piece, next));
    }

    /** Scripts between brackets that no title has: {@code x⟦^2⟧}. */
    static String levels(MathText text) {
        return print(text, (level, piece, next) -> switch (level) {
            case PLAIN -> piece;
            case SUPERSCRIPT -> "⟦^" + piece + "⟧";
            case SUBSCRIPT -> "⟦_" + piece + "⟧";
        });
    }

    private static String print(MathText text, Printing printing) {
        var printed = new StringBuilder();
        var letters = text.letters();
        for (int from = 0; from < letters.length(); ) {
            int to = from;
            while (to < letters.length() && text.level(to) == text.level(from)) {
                to++;
            }
            int next = to < letters.length() ? letters.codePointAt(to) : ' ';
            printed.append(printing.of(text.level(from), letters.substring(from, to), next));
            from = to;
        }
        return printed.toString();
    }

    private interface Printing {
        String of(Level level, String piece, int next);
    }
}
