package dev.paperboy.paper;

import java.time.LocalDate;

/**
 * Which papers of a document are news, of those it lists as new or cross. Stored is not news: a seq is given to what was announced
 * on a day or later.
 *
 * @param since {@link LocalDate#MIN} for all, {@link LocalDate#MAX} for none
 * @param onlyCreated whether what was told of before stays as it is
 * @param onlyComplete whether a paper of arXiv's that arXiv itself has not told of yet waits, for it has no categories
 */
public record NewsRule(LocalDate since, boolean onlyCreated, boolean onlyComplete) {

    /** Whatever the document lists as new or cross. */
    public static final NewsRule ALL = since(LocalDate.MIN);

    /** Nothing: the document only fills the store. */
    public static final NewsRule NONE = since(LocalDate.MAX);

    /** What was announced on that day or later. */
    public static NewsRule since(LocalDate day) {
        return new NewsRule(day, false, false);
    }

    /** Of these, what nobody had told of before. */
    public NewsRule created() {
        return new NewsRule(since, true, onlyComplete);
    }

    /** Of these, what is known by its own archive. */
    public NewsRule complete() {
        return new NewsRule(since, onlyCreated, true);
    }

    boolean takes(Draft draft) {
        var waits = onlyComplete && draft.name.isArxiv() && draft.content().textRank() != TextRank.ORIGIN;
        return !waits
                && (draft.isNew() || !onlyCreated)
                && takes(draft.content().announced());
    }

    /** Whether something of that day is recent enough. */
    boolean takes(LocalDate day) {
        return !day.isBefore(since) && !since.equals(LocalDate.MAX);
    }
}
