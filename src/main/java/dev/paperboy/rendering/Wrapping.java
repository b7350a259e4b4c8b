package dev.paperboy.rendering;

import io.quarkus.qute.TemplateExtension;

/** Lines of at most 72 columns for text parts. */
@TemplateExtension
final class Wrapping {

    private static final int COLUMNS = 72;

    private Wrapping() {}

    /** Wraps a text whose later lines are indented. A word, above all an address, is never broken. */
    static String wrapped(String text, int indent) {
        if (text.indexOf(Word.OPEN) >= 0) {
            return Word.wrapped(text, indent);
        }
        var lines = new StringBuilder();
        int column = indent;
        for (String word : text.split(" ", -1)) {
            int width = word.codePointCount(0, word.length());
            if (column > indent && column + 1 + width > COLUMNS) {
                lines.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (column > indent) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += width;
        }
        return lines.toString();
    }

    /** The number of a paper, as wide as its text is indented. */
    static String numbered(int number) {
        return number == Word.NUMBER_MARK ? Word.NUMBERED.mark() : "%2d. ".formatted(number);
    }
}
