package dev.paperboy.paper;

import java.time.LocalDate;

/**
 * Which papers of a document are news. Stored is not news: a seq is given to what was announced on a day or later.
 *
 * @param since {@link LocalDate#MIN} for all, {@link LocalDate#MAX} for none by their day
 * @param created whether also whatever nobody had told of before, of whatever day
 */
public record NewsRule(LocalDate since, boolean created) {

    /** Whatever the document lists as new or cross. */
    public static final NewsRule ALL = new NewsRule(LocalDate.MIN, false);

    /** Nothing: the document only fills the store. */
    public static final NewsRule NONE = new NewsRule(LocalDate.MAX, false);

    /** What nobody had told of before. */
    public static final NewsRule CREATED = new NewsRule(LocalDate.MAX, true);

    /** What was announced on that day or later. */
    public static NewsRule since(LocalDate day) {
        return new NewsRule(day, false);
    }

    /** These, and what nobody had told of before. */
    public NewsRule orCreated() {
        return new NewsRule(since, true);
    }

    boolean takes(LocalDate day, boolean isNew) {
        return (created && isNew) || (!day.isBefore(since) && !since.equals(LocalDate.MAX));
    }
}
