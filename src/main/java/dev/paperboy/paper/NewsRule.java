package dev.paperboy.paper;

import java.time.LocalDate;

/**
 * Which papers of a document are news. Stored is not news: a seq is given to what was announced on this day or later.
 *
 * @param since {@link LocalDate#MIN} for all, {@link LocalDate#MAX} for none
 */
public record NewsRule(LocalDate since) {

    /** Whatever the document lists as new or cross. */
    public static final NewsRule ALL = new NewsRule(LocalDate.MIN);

    /** Nothing: the document only fills the store. */
    public static final NewsRule NONE = new NewsRule(LocalDate.MAX);

    /** What was announced on that day or later. */
    public static NewsRule since(LocalDate day) {
        return new NewsRule(day);
    }

    boolean takes(LocalDate day) {
        return !day.isBefore(since) && !since.equals(LocalDate.MAX);
    }
}
