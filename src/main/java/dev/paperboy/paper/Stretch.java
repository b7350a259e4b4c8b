package dev.paperboy.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Papers announced in some days.
 *
 * @param first the first of the days
 * @param last the last of them, itself included
 * @param category only papers of that category ({@code cs.CL}), or of all below an archive ({@code cs.*}); null for all
 */
public record Stretch(LocalDate first, LocalDate last, @Nullable String category) {

    /** All papers of one day. */
    public static Stretch of(LocalDate day) {
        return new Stretch(day, day, null);
    }

    /** The same days, whatever the category. */
    public Stretch ofAnyCategory() {
        return new Stretch(first, last, null);
    }

    /** What stands in the column of categories, which has blanks between them; null for no condition. */
    @Nullable
    String needle() {
        if (category == null) {
            return null;
        }
        return category.endsWith("*") ? " " + category.substring(0, category.length() - 1) : " " + category + " ";
    }
}
