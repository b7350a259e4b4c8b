package dev.paperboy.web;

import dev.paperboy.rendering.PaperView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search, and what it found.
 *
 * @param field what was typed, and what is wrong with it
 * @param date the one day that is searched; null for all
 * @param notice why nothing was searched; empty when it was
 */
record SearchView(
        FilterField field, @Nullable LocalDate date, String notice, List<PaperView> papers, long total, Paging paging) {

    static SearchView without(FilterField field, @Nullable LocalDate date, String notice) {
        return new SearchView(field, date, notice, List.of(), 0, Paging.of(0, 0));
    }

    /** How many were found and where, in words. */
    public String counted() {
        var found = total == 0 ? "Nothing found" : Spoken.papers(total);
        return found + (date == null ? "" : " on " + Spoken.date(date)) + (total > 1 ? ", best match first." : ".");
    }

    public String day() {
        return date == null ? "" : Spoken.date(date);
    }

    /** The filter as addresses write it. */
    public String encoded() {
        return encoded(field.text());
    }

    /** The same search in all days. */
    public String everywhere() {
        return "/papers?q=" + encoded();
    }

    /** The address of one of its pages, without the page's number. */
    public String paged() {
        return everywhere() + (date == null ? "" : "&date=" + date) + "&page=";
    }

    /** The same search with the filter that was suggested; empty when none was. */
    public String suggested() {
        var error = field.error();
        return error == null || error.suggestion().isEmpty()
                ? ""
                : "/papers?q=" + encoded(error.suggestion()) + (date == null ? "" : "&date=" + date);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
