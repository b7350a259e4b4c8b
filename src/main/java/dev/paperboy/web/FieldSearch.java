package dev.paperboy.web;

import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Searches for more of what stands in one field of a paper. */
final class FieldSearch {

    private FieldSearch() {}

    /**
     * The address of the search.
     *
     * @param field of the filter language
     * @param text as a stranger wrote it
     * @return empty when the language cannot say it
     */
    static String href(String field, String text) {
        var words = text.replaceAll("[\"\\\\]", " ").strip();
        var filter = field + ":" + (words.matches("[A-Za-z0-9.-]+") ? words : '"' + words + '"');
        try {
            Filters.compile(filter);
            return "/papers?q=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
        } catch (FilterSyntaxException e) {
            return "";
        }
    }
}
