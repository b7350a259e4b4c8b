package dev.paperboy.web;

import dev.paperboy.matching.language.FilterSyntaxException;

/**
 * What is wrong with a filter, and where.
 *
 * @param around a stretch of the text around the place, on one line
 * @param pointer as many blanks as lead to the place, and an arrow
 * @param suggestion a whole filter to try instead; empty for none
 */
record FilterError(String message, int position, String around, String pointer, String suggestion) {

    private static final int BEFORE = 22;
    private static final int AFTER = 14;

    static FilterError of(String text, FilterSyntaxException e) {
        var line = text.replaceAll("\\s", " ");
        var at = Math.min(e.position(), line.length());
        var from = Math.max(0, at - BEFORE);
        var to = Math.min(line.length(), at + AFTER);
        var lead = from > 0 ? "…" : "";
        var before = lead + line.substring(from, at);
        return new FilterError(
                String.valueOf(e.getMessage()),
                at + 1,
                before + line.substring(at, to) + (to < line.length() ? "…" : ""),
                " ".repeat(before.codePointCount(0, before.length())) + "↑",
                e.suggestion().orElse(""));
    }
}
