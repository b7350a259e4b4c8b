package dev.paperboy.web.citation;

import java.util.Optional;

/**
 * Text from outside as a field of a BibTeX file. What is TeX already stays, as far as it only sets characters and formulas;
 * everything else that TeX would act on is written out as the character it is. Braces always balance.
 */
final class TexText {

    private static final String ACCENTS = "'`^\"~=.";
    private static final String ESCAPED = "&%$#_{}";

    private final String raw;
    private final boolean keepCase;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int depth;

    private TexText(String raw, boolean keepCase) {
        this.raw = raw;
        this.keepCase = keepCase;
    }

    static String of(String raw) {
        return new TexText(raw, false).text();
    }

    /** As {@link #of}, with names like RLHF kept from styles that write titles in lower case. */
    static String title(String raw) {
        return new TexText(raw, true).text();
    }

    private String text() {
        if (!balanced(raw)) {
            raw.codePoints().forEach(point -> TexCharacters.append(out, point));
            return out.toString();
        }
        while (at < raw.length()) {
            step();
        }
        return out.toString();
    }

    private void step() {
        var c = raw.charAt(at);
        if (c == '$') {
            formula("$", 1);
        } else if (c == '\\') {
            command();
        } else if (c == '{' || c == '}' || c == '~') {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            out.append(c);
            at++;
        } else if (keepCase && depth == 0 && isWord(c)) {
            word();
        } else {
            plain();
        }
    }

    private void plain() {
        var point = raw.codePointAt(at);
        TexCharacters.append(out, point);
        at += Character.charCount(point);
    }

    private void word() {
        var end = at;
        while (end < raw.length() && isWord(raw.charAt(end))) {
            end++;
        }
        var word = raw.substring(at, end);
        // "Long-Context" is written so only in a title, "GPT-4" everywhere.
        out.append(word.matches(".*[A-Za-z0-9][A-Z].*") ? "{" + word + "}" : word);
        at = end;
    }

    private void formula(String closing, int opening) {
        var from = at + opening;
        var end = raw.indexOf(closing, from);
        var inside = end < 0 ? "" : raw.substring(from, end);
        // "$5 and $10" is money: a formula neither begins nor ends with a blank.
        var set = inside.isEmpty() || inside.startsWith(" ") || inside.endsWith(" ")
                ? Optional.<String>empty()
                : TexFormula.set(inside);
        if (set.isPresent() && balanced(inside)) {
            out.append('$').append(set.get()).append('$');
            at = end + closing.length();
        } else {
            plain();
        }
    }

    private void command() {
        var next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
        if (next == '(') {
            formula("\\)", 2);
        } else if (ESCAPED.indexOf(next) >= 0) {
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            keep(at + 2);
        } else if (ACCENTS.indexOf(next) >= 0 && takesLetter(at + 2)) {
            keep(at + 2);
        } else {
            named();
        }
    }

    private void named() {
        var end = at + 1;
        while (end < raw.length() && isLetter(raw.charAt(end))) {
            end++;
        }
        var name = raw.substring(at + 1, end);
        var followed = end < raw.length() ? raw.charAt(end) : ' ';
        if (TexCommands.ALONE.contains(name)
                || (TexCommands.WITH_ARGUMENT.contains(name) && followed == '{')
                || (TexCommands.ACCENTS.contains(name) && takesLetter(end))) {
            keep(end);
        } else {
            plain();
        }
    }

    private void keep(int end) {
        out.append(raw, at, end);
        at = end;
    }

    /** Whether something follows that can carry an accent. */
    private boolean takesLetter(int from) {
        var next = from < raw.length() && raw.charAt(from) == ' ' ? from + 1 : from;
        return next < raw.length()
                && (isLetter(raw.charAt(next)) || raw.charAt(next) == '{' || raw.startsWith("\\i", next));
    }

    private static boolean isWord(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** BibTeX counts braces, escaped or not. */
    private static boolean balanced(String text) {
        var open = 0;
        for (var i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return open == 0;
    }
}
