package dev.paperboy.rendering;

/** How many bytes a text takes in a mail: in UTF-8, after the HTML engine has escaped it. */
final class Escaped {

    private Escaped() {}

    static int length(String text) {
        return text.codePoints().map(Escaped::width).sum();
    }

    /** The number of characters, at most all, that fit; never half a surrogate pair. */
    static int prefix(String text, int bytes) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += width(c);
            if (used > bytes) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** The text as the HTML engine escapes it. */
    static String html(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static int width(int c) {
        return switch (c) {
            case '"' -> "&quot;".length();
            case '&', '\'' -> "&amp;".length();
            case '<', '>' -> "&lt;".length();
            default -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        };
    }
}
