package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/** Text from outside made fit for one line: blanks collapsed, nothing invisible left that could turn or break it. */
final class CleanText {

    private CleanText() {}

    /** The cleaned text, cut to the limit with an ellipsis; null becomes the empty text. Nothing is decoded. */
    static String line(@Nullable String text, int limit) {
        if (text == null) {
            return "";
        }
        var clean = new StringBuilder(Math.min(text.length(), limit));
        var blank = false;
        for (var at = 0; at < text.length() && clean.length() <= limit; ) {
            var point = text.codePointAt(at);
            at += Character.charCount(point);
            if (!isPlain(point) && isBlank(point)) {
                blank = true;
            } else if (isPlain(point) || !isHarmful(point)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(point);
            }
        }
        return clean.length() <= limit ? clean.toString() : cut(clean, limit);
    }

    static @Nullable String lineOrNull(@Nullable String text, int limit) {
        var clean = line(text, limit);
        return clean.isEmpty() ? null : clean;
    }

    static boolean isClean(String text) {
        return text.codePoints().noneMatch(CleanText::isHarmful);
    }

    /** Nearly every character of a paper, asked first because all of a document goes through here. */
    private static boolean isPlain(int point) {
        return point > ' ' && point < 0x7F;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean isHarmful(int point) {
        var embeds = point >= 0x202A && point <= 0x202E;
        var isolates = point >= 0x2066 && point <= 0x2069;
        // Halves of a surrogate pair, non-characters and the byte order mark: PostgreSQL refuses some, mail breaks on
        // others.
        var broken = (point >= 0xD800 && point <= 0xDFFF) || (point & 0xFFFE) == 0xFFFE || point == 0xFEFF;
        return Character.isISOControl(point) || embeds || isolates || broken;
    }

    private static String cut(StringBuilder text, int limit) {
        var end = limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
