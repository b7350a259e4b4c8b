package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.paperboy.edition.Explanation;
import dev.paperboy.matching.Breakdown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationJson(
        String subscriberId,
        @Nullable String paperId,
        String code,
        String sentence,
        List<TopicJson> topics,
        @Nullable String digestId,
        @Nullable LocalDate date) {

    /** What one topic made of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TopicJson(
            String topic,
            String code,
            String sentence,
            @Nullable ScoreJson score,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> clauses) {

        static TopicJson of(Explanation.Verdict verdict) {
            return new TopicJson(
                    verdict.topic(),
                    verdict.step().code(),
                    verdict.sentence(),
                    ScoreJson.of(verdict.score()),
                    verdict.clauses());
        }
    }

    /** What ranks the paper; the parts make the total. */
    record ScoreJson(float total, List<WordsJson> words, float votes, float freshness) {

        static @Nullable ScoreJson of(@Nullable Breakdown score) {
            return score == null
                    ? null
                    : new ScoreJson(
                            score.total(),
                            score.words().stream().map(WordsJson::of).toList(),
                            score.votes(),
                            score.freshness());
        }
    }

    /** What a clause adds to a score. */
    record WordsJson(String clause, float score) {

        static WordsJson of(Breakdown.Part part) {
            return new WordsJson(part.clause(), part.score());
        }
    }

    static ExplanationJson of(Explanation explanation) {
        var digest = explanation.digestId();
        return new ExplanationJson(
                String.valueOf(explanation.subscriberId()),
                explanation.paperId(),
                explanation.step().code(),
                explanation.sentence(),
                explanation.topics().stream().map(TopicJson::of).toList(),
                digest == null ? null : String.valueOf(digest),
                explanation.date());
    }
}
