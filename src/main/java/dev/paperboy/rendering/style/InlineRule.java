package dev.paperboy.rendering.style;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule that can stand in a start tag.
 *
 * @param element in lower case; empty for any
 * @param ofClass empty for any
 */
record InlineRule(String element, String ofClass, Declarations declarations) {

    private static final Pattern SIMPLE = Pattern.compile("([A-Za-z][A-Za-z0-9]*)?(?:\\.([A-Za-z][\\w-]*))?");

    /** Empty for a selector that takes more than an element and a class. */
    static Optional<InlineRule> of(String selector, Declarations declarations) {
        var simple = SIMPLE.matcher(selector);
        if (!simple.matches()) {
            return Optional.empty();
        }
        var element = simple.group(1) == null ? "" : simple.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new InlineRule(element, simple.group(2) == null ? "" : simple.group(2), declarations));
    }

    /** As CSS counts it: a class beats an element. */
    int weight() {
        return (ofClass.isEmpty() ? 0 : 10) + (element.isEmpty() ? 0 : 1);
    }

    boolean matches(String name, Set<String> classes) {
        return (element.isEmpty() || element.equals(name)) && (ofClass.isEmpty() || classes.contains(ofClass));
    }
}
