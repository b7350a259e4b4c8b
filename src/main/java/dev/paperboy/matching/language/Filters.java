package dev.paperboy.matching.language;

import java.util.List;
import java.util.Optional;

/** The door of the filter language: see the package for the grammar. */
public final class Filters {

    static final int LONGEST_TEXT = 2_000;

    /** Each repair can reveal the next mistake; a pasted query may make the same one many times. */
    private static final int MOST_REPAIRS = 40;

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
        var plain = PlainText.of(text);
        try {
            return typed(plain.text());
        } catch (FilterSyntaxException refusal) {
            throw new FilterSyntaxException(
                    plain.origin(refusal.position()),
                    refusal.getMessage(),
                    repaired(refusal).orElse(null));
        }
    }

    /**
     * The filter that looks for these words side by side, whatever signs stand between them; none of them is read as an operator.
     *
     * @return empty when only stop words and punctuation are in it
     */
    public static Optional<Filter> words(String text) {
        return Words.quoted(Field.ALL, PlainText.of(text).text(), 0).map(leaf -> new Filter(Clause.of(leaf)));
    }

    /**
     * What somebody should know about a filter that compiles and may not mean what they meant.
     *
     * @return in the order of the text; empty for a clean filter, and for a text that does not compile
     */
    public static List<Hint> hints(String text) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        var plain = PlainText.of(text);
        try {
            return Hints.of(plain.text(), typed(plain.text())).stream()
                    .map(hint -> hint.at(plain.origin(hint.position())))
                    .toList();
        } catch (FilterSyntaxException refusal) {
            return List.of();
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
            return new Filter(new Parser(PlainText.of(canonical).text(), false).parse());
        } catch (FilterSyntaxException e) {
            throw new IllegalArgumentException("Not a canonical filter: " + canonical, e);
        }
    }

    /** Compiles what could be typed, for what is offered as a suggestion. */
    static Filter understood(String suggestion) throws FilterSyntaxException {
        return typed(PlainText.of(suggestion).text());
    }

    /** Compiles a plain text that a person wrote, without telling where in the typed one a mistake is. */
    private static Filter typed(String plain) throws FilterSyntaxException {
        var pasted = Pasted.decoded(plain);
        if (pasted.isPresent()) {
            throw new FilterSyntaxException(
                    0, "This comes from an address. A filter is written in plain text.", pasted.get());
        }
        return new Filter(new Parser(plain, true).parse());
    }

    private static Optional<String> repaired(FilterSyntaxException refusal) {
        var suggestion = refusal.suggestion();
        for (int i = 0; i < MOST_REPAIRS && suggestion.isPresent(); i++) {
            try {
                understood(suggestion.get());
                return suggestion.filter(text -> text.length() <= LONGEST_TEXT);
            } catch (FilterSyntaxException next) {
                suggestion = next.suggestion();
            }
        }
        return Optional.empty();
    }
}
