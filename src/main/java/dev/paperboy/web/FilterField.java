package dev.paperboy.web;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.matching.language.Hint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a filter, with what was typed and, if it does not parse, what is wrong with it.
 *
 * @param number of the field on its page, from 1: names it to screen readers
 */
record FilterField(int number, String text, @Nullable FilterError error) {

    static final int LONGEST = 2_000;

    /** The field as somebody left it; an empty one is no error. */
    static FilterField typed(int number, String text) {
        var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (kept.isBlank()) {
            return new FilterField(number, "", null);
        }
        try {
            Filters.compile(text);
            return new FilterField(number, kept, null);
        } catch (FilterSyntaxException e) {
            return new FilterField(number, kept, FilterError.of(text, e));
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What the filter may not be meant to say; nothing of it keeps anybody from using it. */
    public List<Hint> hints() {
        return Filters.hints(text);
    }

    /** The filter; empty for an empty or a wrong field. */
    Optional<Filter> filter() {
        try {
            return isEmpty() || error != null ? Optional.empty() : Optional.of(Filters.compile(text));
        } catch (FilterSyntaxException e) {
            return Optional.empty();
        }
    }
}
