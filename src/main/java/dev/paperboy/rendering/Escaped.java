package dev.paperboy.rendering;

import org.jspecify.annotations.Nullable;

/** How many bytes a text takes in a mail: in UTF-8, after the HTML engine has escaped it. */
final class Escaped {

    private Escaped() {}

    static int length(String text) {
        int length = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            length += width(c);
            at += Character.charCount(c);
        }
        return length;
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

    /** The text as the HTML engine escapes it; the same where there is nothing to escape, as in most. */
    static String html(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replacement(text.charAt(i)) != null) {
                return html(text, i);
            }
        }
        return text;
    }

    private static String html(String text, int first) {
        var escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            var replacement = replacement(c);
            if (replacement == null) {
                escaped.append(c);
            } else {
                escaped.append(replacement);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String replacement(char c) {
        if (c > '>') {
            return null; // What most are.
        }
        return switch (c) {
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> null;
        };
    }

    private static int width(int c) {
        if (c > '>' && c < 0x80) {
            return 1; // What most are.
        }
        return switch (c) {
            case '"' -> "&quot;".length();
            case '&', '\'' -> "&amp;".length();
            case '<', '>' -> "&lt;".length();
            default -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        };
    }
}
