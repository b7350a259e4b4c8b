package dev.paperboy.source;

import java.util.Locale;
import java.util.Set;

/**
 * What an operator calls a source of their own.
 *
 * @param shown as it was configured, for people
 * @param slug as filters, rows and addresses write it
 */
record SourceName(String shown, String slug) {

    private static final Set<String> TAKEN =
            Set.of("arxiv", "hf", "huggingface", "biorxiv", "medrxiv", "feed", "file", "sample");
    private static final int LONGEST = 40;

    /** @throws IllegalStateException if nothing is left of the name, or it is one of Paperboy's own */
    static SourceName of(String configured) {
        var slug = configured
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        slug = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        if (slug.isEmpty() || TAKEN.contains(slug)) {
            throw new IllegalStateException("A source cannot be called \"" + configured
                    + "\": give it a name of Latin letters or digits that is not one of " + TAKEN + ".");
        }
        return new SourceName(configured.strip(), slug);
    }
}
