package dev.paperboy.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a window.
 *
 * @param sentence for admins: what was found, or why nothing
 * @param reached everything up to this day is in now; null when that did not change
 * @param place what to remember for the next time, in the words of the source; null for nothing
 */
record Harvested(Outcome outcome, String sentence, @Nullable LocalDate reached, @Nullable String place) {

    static Harvested fetched(String sentence, LocalDate reached) {
        return new Harvested(Outcome.FETCHED, sentence, reached, null);
    }

    static Harvested nothing(String sentence, @Nullable LocalDate reached) {
        return new Harvested(Outcome.NOTHING, sentence, reached, null);
    }

    static Harvested unchanged(String sentence, LocalDate reached) {
        return new Harvested(Outcome.UNCHANGED, sentence, reached, null);
    }

    static Harvested notYet(String sentence) {
        return new Harvested(Outcome.NOT_YET, sentence, null, null);
    }

    Harvested remembering(String where) {
        return new Harvested(outcome, sentence, reached, where);
    }
}
