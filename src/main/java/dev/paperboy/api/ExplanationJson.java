package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.paperboy.edition.Explanation;
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
            @Nullable Float score,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> clauses) {

        static TopicJson of(Explanation.Verdict verdict) {
            return new TopicJson(
                    verdict.topic(), verdict.step().code(), verdict.sentence(), verdict.score(), verdict.clauses());
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
