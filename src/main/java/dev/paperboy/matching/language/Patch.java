package dev.paperboy.matching.language;

/** Mends a text at one place, for suggestions. */
final class Patch {

    private Patch() {}

    static String replace(String text, int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    /** Takes a stretch out, and leaves one blank where that keeps words apart. */
    static String cut(String text, int from, int to) {
        var before = text.substring(0, from).stripTrailing();
        var after = text.substring(to).stripLeading();
        boolean touches = before.isEmpty() || after.isEmpty() || before.endsWith("(") || after.startsWith(")");
        return before + (touches ? "" : " ") + after;
    }
}
