package dev.paperboy.matching.language;

import java.util.Optional;

/** The door of the filter language: see the package for the grammar. */
public final class Filters {

    static final int LONGEST_TEXT = 2_000;

    /** Each repair can reveal the next mistake; more than a few in a row means guessing. */
    private static final int MOST_REPAIRS = 4;

    private Filters() {}

    /**
     * Compiles what a person typed.
     *
     * @throws FilterSyntaxException when it is not a filter, or larger than a filter may be
     */
    public static Filter compile(String text) throws FilterSyntaxException {
        if (text.length() > LONGEST_TEXT) {
            throw new FilterSyntaxException(
                    LONGEST_TEXT, "A filter has at most 2,000 characters, this one has " + text.length() + ".");
        }
        try {
            return parse(text);
        } catch (FilterSyntaxException refusal) {
            throw new FilterSyntaxException(
                    refusal.position(), refusal.getMessage(), repaired(refusal).orElse(null));
        }
    }

    /**
     * Compiles a stored {@link Filter#canonical() canonical form}. It spells out what the typed text left to brackets, so it may be
     * longer than a typed filter.
     *
     * @throws IllegalArgumentException when the text is no filter
     */
    public static Filter reopen(String canonical) {
        try {
            return parse(canonical);
        } catch (FilterSyntaxException e) {
            throw new IllegalArgumentException("Not a canonical filter: " + canonical, e);
        }
    }

    private static Filter parse(String text) throws FilterSyntaxException {
        return new Filter(new Parser(text).parse());
    }

    private static Optional<String> repaired(FilterSyntaxException refusal) {
        var suggestion = refusal.suggestion();
        for (int i = 0; i < MOST_REPAIRS && suggestion.isPresent(); i++) {
            try {
                parse(suggestion.get());
                return suggestion;
            } catch (FilterSyntaxException next) {
                suggestion = next.suggestion();
            }
        }
        return Optional.empty();
    }
}
