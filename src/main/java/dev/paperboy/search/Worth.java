package dev.paperboy.search;

import dev.paperboy.matching.language.Filter;
import java.util.Locale;

/**
 * What one clause of a filter does.
 *
 * @param clause in canonical print
 * @param papers how many matches only it brings, or how many there would be more without it
 */
public record Worth(String clause, Filter.Kind kind, int papers) {

    /** {@code adds} or {@code takes away}. */
    public String effect() {
        return kind == Filter.Kind.ADDS ? "adds" : "takes away";
    }

    /** What follows the clause in a sentence: {@code adds 12}. */
    public String words() {
        return effect() + " " + (papers == 0 ? "nothing" : String.format(Locale.ENGLISH, "%,d", papers));
    }
}
