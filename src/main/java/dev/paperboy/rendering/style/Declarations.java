package dev.paperboy.rendering.style;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a rule or a style attribute says, in the order it counts; what is said twice counts where it is said last. */
final class Declarations {

    private final Map<String, String> byProperty = new LinkedHashMap<>();

    /** Reads {@code property: value; …}. What is no declaration is left out. */
    static Declarations of(String text) {
        var declarations = new Declarations();
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            var declaration = text.substring(at, end);
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(declaration.substring(0, colon), declaration.substring(colon + 1));
            }
            at = end + 1;
        }
        return declarations;
    }

    /** A semicolon within quotes or brackets ends nothing. */
    private static int end(String text, int from) {
        char quote = 0;
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == ';' && depth <= 0) {
                return at;
            }
        }
        return text.length();
    }

    private void put(String property, String value) {
        var name = property.strip().toLowerCase(Locale.ROOT);
        byProperty.remove(name);
        byProperty.put(name, value.strip().replaceAll("\\s+", " "));
    }

    void add(Declarations later) {
        later.byProperty.forEach(this::put);
    }

    Map<String, String> byProperty() {
        return byProperty;
    }

    /** As a style attribute holds it. */
    String inline() {
        return written(":", ";");
    }

    /** As a style sheet holds it. */
    String block() {
        return written(": ", "; ");
    }

    private String written(String colon, String semicolon) {
        return byProperty.entrySet().stream()
                .map(declaration -> declaration.getKey() + colon + declaration.getValue())
                .collect(Collectors.joining(semicolon));
    }
}
