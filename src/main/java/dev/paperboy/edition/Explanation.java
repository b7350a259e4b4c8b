package dev.paperboy.edition;

import dev.paperboy.matching.Breakdown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a reader gets a paper, or why not.
 *
 * @param paperId the paper's public id; null when it is not in the store
 * @param step what decided
 * @param sentence the same in words
 * @param topics what each topic made of it, in the reader's order; a topic that is gone but put it into a digest comes last
 * @param digestId the digest that holds it or looked at it; null for none
 * @param date that digest's date, or the next one's; null where there is none
 */
public record Explanation(
        long subscriberId,
        @Nullable String paperId,
        Step step,
        String sentence,
        List<Verdict> topics,
        @Nullable Long digestId,
        @Nullable LocalDate date) {

    public Explanation {
        topics = List.copyOf(topics);
    }

    /**
     * What one topic made of the paper.
     *
     * @param score what ranks it, as the days that are kept tell it now; null where it is not ranked or not kept any more
     * @param clauses in canonical print: those that hit, or for NOT_MATCHED those that would have to hold differently
     * @param fits whether the filter as it is now takes the paper, whatever else keeps it away
     */
    public record Verdict(
            String topic, Step step, String sentence, @Nullable Breakdown score, List<String> clauses, boolean fits) {

        public Verdict {
            clauses = List.copyOf(clauses);
        }

        /** What the score is made of: {@code "reward model" 3.1 + votes 0.6 + newness 0.5}; empty where there is none. */
        public String scoreParts() {
            return score == null ? "" : ExplanationWords.parts(score);
        }
    }
}
