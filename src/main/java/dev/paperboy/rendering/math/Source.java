package dev.paperboy.rendering.math;

import java.util.Arrays;

/** A text as it came, and which brace closes which. */
final class Source {

    private final String text;
    private final int[] partners;
    private long looks;

    Source(String text) {
        this.text = text;
        this.partners = partners(text);
    }

    private static int[] partners(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '{' -> open[depth++] = at;
                case '}' -> {
                    if (depth > 0) {
                        partners[open[--depth]] = at;
                    }
                }
                default -> {}
            }
        }
        return partners;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean is(int at, char c) {
        looks++;
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    boolean isBlank(int at) {
        return is(at, ' ');
    }

    boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    int codePoint(int at) {
        looks++;
        return text.codePointAt(at);
    }

    /** What closes the brace at this place; -1 when nothing does. */
    int partner(int brace) {
        return brace >= 0 && brace < partners.length ? partners[brace] : -1;
    }

    /** Where a command ends: after its letters, or after the one character that is its name. */
    int nameEnd(int backslash) {
        int at = backslash + 1;
        while (at < text.length() && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        looks += at - backslash;
        return at > backslash + 1 || at == text.length() ? at : at + Character.charCount(codePoint(at));
    }

    /** A command's name without its backslash; empty at the end of the text. */
    String name(int backslash) {
        return text.substring(backslash + 1, nameEnd(backslash));
    }

    /** How often a character was looked at: what reading costs. */
    long looks() {
        return looks;
    }

    int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
