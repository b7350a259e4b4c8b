package dev.paperboy.subscriber;

/** One line of text from outside, made fit for a column. */
final class PlainLine {

    private PlainLine() {}

    /** At most so many characters; what is not plain becomes a blank. */
    static String of(String text, int most) {
        var line = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (at > most) {
                break;
            }
            line.appendCodePoint(isPlain(codePoint) ? codePoint : ' ');
        }
        return line.toString().strip();
    }

    /** Whether it is neither a control nor half of a surrogate pair, which PostgreSQL refuses. */
    static boolean isPlain(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
