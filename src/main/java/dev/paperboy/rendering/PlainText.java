package dev.paperboy.rendering;

/** What may remain of a text that came from outside: one line that says in the order it reads. */
final class PlainText {

    /** What titles hold beside letters. */
    private static final String OFTEN = "–—‘’“”…·";

    private PlainText() {}

    static String of(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var line = new StringBuilder();
        raw.codePoints().forEach(c -> append(line, c));
        return trimmed(line);
    }

    /** What most texts are. */
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || (c > '~' && !isVisible(c)) || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || raw.isEmpty();
    }

    private static boolean isVisible(char c) {
        return Character.isLetterOrDigit(c) || OFTEN.indexOf(c) >= 0;
    }

    /** Appends what is kept of a character: blanks fold into one, none stands first. */
    static void append(StringBuilder line, int c) {
        if (isBlank(c)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (isKept(c)) {
            line.appendCodePoint(c);
        }
    }

    static String trimmed(StringBuilder line) {
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == ' ' ? line.substring(0, length - 1) : line.toString();
    }

    private static boolean isBlank(int c) {
        // NEL is a control character to Unicode and a line break to mail readers.
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /**
     * Joiners (ZWJ, ZWNJ) stay: emoji and whole scripts need them. Everything that reorders a line or hides in it goes, and
     * so do halves of surrogate pairs, which no charset can carry.
     */
    private static boolean isKept(int c) {
        return switch (c) {
            case 0x200B, 0x200E, 0x200F, 0x061C, 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default ->
                !(Character.isISOControl(c)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || (c >= 0xD800 && c <= 0xDFFF));
        };
    }
}
