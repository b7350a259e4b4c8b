package dev.paperboy.rendering.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A start tag of a template, with what inlining wants to know of it. */
final class StartTag {

    private final String text;
    private final Markup markup;
    private final int start;
    private final int end;
    private final String name;
    private String classes = "";
    private int styleFrom = -1;
    private int styleTo = -1;
    private boolean mayChange = true;

    StartTag(String text, Markup markup, int start) {
        this.text = text;
        this.markup = markup;
        this.start = start;
        int afterName = markup.afterName(start + 1);
        this.name = text.substring(start + 1, afterName).toLowerCase(Locale.ROOT);
        this.end = readAttributes(afterName);
    }

    /** Returns where the tag is over. One that never ends is left alone. */
    private int readAttributes(int from) {
        int depth = 0;
        for (int at = from; at < text.length(); ) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (markup.isQute(at)) {
                depth += markup.depth(at);
                at = markup.afterQute(at);
            } else {
                at = markup.afterName(at) > at ? readAttribute(at, depth > 0) : at + 1;
            }
        }
        mayChange = false;
        return text.length();
    }

    private int readAttribute(int from, boolean inSection) {
        int afterName = markup.afterName(from);
        int equals = markup.afterBlanks(afterName);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return afterName;
        }
        int value = markup.afterBlanks(equals + 1);
        if (value >= text.length()) {
            return value;
        }
        int after = markup.endOfValue(value);
        switch (text.substring(from, afterName).toLowerCase(Locale.ROOT)) {
            case "class" -> classes = inSection ? "" : unquoted(value, after);
            case "style" -> {
                styleFrom = value;
                styleTo = after;
                // A style that is only there at times cannot be merged with one that always is.
                mayChange = !inSection;
            }
            default -> {}
        }
        return after;
    }

    private String unquoted(int from, int to) {
        var value = text.substring(from, to);
        return isQuoted(value) ? value.substring(1, Math.max(1, value.length() - 1)) : value;
    }

    private static boolean isQuoted(String value) {
        return value.startsWith("\"") || value.startsWith("'");
    }

    int end() {
        return end;
    }

    /** Whether what follows is no markup. */
    boolean isRaw() {
        return name.equals("style") || name.equals("script");
    }

    String name() {
        return name;
    }

    /** The tag with the sheet's rules in it; what its style attribute says itself counts more. */
    String styled(StyleSheet sheet) {
        var rules = sheet.of(name, fixedClasses());
        if (!mayChange || rules.byProperty().isEmpty()) {
            return text.substring(start, end);
        }
        if (styleFrom < 0) {
            int last = text.charAt(end - 2) == '/' ? end - 2 : end - 1;
            return text.substring(start, last).stripTrailing() + " style=\"" + escaped(rules.inline()) + "\""
                    + text.substring(last, end);
        }
        var quote = text.charAt(styleFrom) == '\'' ? "'" : "\"";
        return text.substring(start, styleFrom) + quote + merged(rules, quote) + quote + text.substring(styleTo, end);
    }

    private String merged(Declarations rules, String quote) {
        var own = unquoted(styleFrom, styleTo);
        if (own.contains("{#") || own.contains("{/")) {
            var before = fit(rules.inline(), quote);
            return own.startsWith(before) ? own : before + ";" + own;
        }
        var fitting = Declarations.of(fit(rules.inline(), quote));
        fitting.add(Declarations.of(own));
        return fitting.inline();
    }

    private static String fit(String value, String quote) {
        return quote.equals("'") ? escaped(value).replace('\'', '"') : escaped(value);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;");
    }

    /** Classes that are there whatever the template is given; what touches an expression is not known before it is printed. */
    private Set<String> fixedClasses() {
        int first = classes.indexOf('{');
        int last = classes.lastIndexOf('}');
        var fixed =
                first < 0 || last < first ? classes : classes.substring(0, first) + "{" + classes.substring(last + 1);
        return Arrays.stream(fixed.split("\\s+", -1))
                .filter(token -> !token.isEmpty() && !token.contains("{"))
                .collect(Collectors.toSet());
    }
}
