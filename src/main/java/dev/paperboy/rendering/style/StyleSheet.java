package dev.paperboy.rendering.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mail's style sheet, in two parts: rules for an element, a class, or an element of a class are for the start tags, and all
 * others (with states, media, or a place in the page) for the {@code <style>} of the head.
 */
public final class StyleSheet {

    private final List<InlineRule> rules = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private final Map<String, String> variables = new HashMap<>();

    StyleSheet() {}

    /**
     * Reads a sheet. {@code var(--name)} is replaced by what {@code :root} says of it: mail readers do not know variables.
     *
     * @param css the sheet
     * @param settings variables, without their dashes, that count more than those of {@code :root}
     * @throws IllegalArgumentException naming line and reason, when it cannot be read
     */
    public static StyleSheet of(String css, Map<String, String> settings) {
        return new SheetReader(css, settings).read();
    }

    /** What stands in {@code <style>}: a rule a line. */
    public String head() {
        return head.toString();
    }

    /**
     * What a variable, named without its dashes, stands for.
     *
     * @throws IllegalArgumentException when nothing sets it
     */
    public String value(String variable) {
        var value = variables.get(variable);
        if (value == null) {
            throw new IllegalArgumentException("nothing is set for --" + variable + " in :root");
        }
        return value;
    }

    void set(Map<String, String> values) {
        variables.putAll(values);
    }

    boolean knows(String variable) {
        return variables.containsKey(variable);
    }

    void addToHead(String line) {
        head.append(line).append('\n');
    }

    /** Lighter selectors first, so that what counts most is said last. */
    void add(InlineRule rule) {
        rules.add(rule);
        rules.sort(Comparator.comparingInt(InlineRule::weight));
    }

    Declarations of(String element, Set<String> classes) {
        var all = new Declarations();
        rules.stream().filter(rule -> rule.matches(element, classes)).forEach(rule -> all.add(rule.declarations()));
        return all;
    }
}
