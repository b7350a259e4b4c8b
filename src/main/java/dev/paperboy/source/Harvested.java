package dev.paperboy.source;

import org.jspecify.annotations.Nullable;

/**
 * What became of a window.
 *
 * @param sentence for admins: what was found, or why nothing
 * @param place what to remember for the next time, in the words of the source; null for nothing
 */
record Harvested(Outcome outcome, String sentence, @Nullable String place) {

    static Harvested fetched(String sentence) {
        return new Harvested(Outcome.FETCHED, sentence, null);
    }

    static Harvested nothing(String sentence) {
        return new Harvested(Outcome.NOTHING, sentence, null);
    }

    static Harvested unchanged(String sentence) {
        return new Harvested(Outcome.UNCHANGED, sentence, null);
    }

    static Harvested notYet(String sentence) {
        return new Harvested(Outcome.NOT_YET, sentence, null);
    }

    Harvested remembering(String where) {
        return new Harvested(outcome, sentence, where);
    }
}
