package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.paperboy.matching.Mark;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Hint;
import dev.paperboy.search.BackTest;
import dev.paperboy.search.Hit;
import dev.paperboy.search.Summary;
import dev.paperboy.search.Worth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out of checking a filter: where it goes wrong, or what it would have brought. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilterCheckJson(
        boolean ok,
        @Nullable Integer position,
        @Nullable String message,
        @Nullable String suggestion,
        @Nullable String canonical,
        @Nullable SummaryJson summary,
        @Nullable List<BackTest.Tally> perDay,
        @Nullable List<MatchJson> matches,
        @Nullable List<ClauseJson> clauses,
        @Nullable List<HintJson> hints) {

    record SummaryJson(double papersPerDay, double mailsPerWeek, int emptyDays, String sentence) {

        static SummaryJson of(Summary summary) {
            return new SummaryJson(
                    rounded(summary.papersPerDay()),
                    rounded(summary.mailsPerWeek()),
                    summary.emptyDays(),
                    summary.sentence());
        }

        private static double rounded(double figure) {
            return Math.round(figure * 100) / 100.0;
        }
    }

    record MatchJson(String paperId, String title, float score, String reason, MarksJson marks) {

        static MatchJson of(Hit hit) {
            var reason = hit.reason();
            return new MatchJson(
                    hit.paper().publicId(),
                    hit.paper().title(),
                    hit.score(),
                    String.join(", ", reason.clauses()),
                    new MarksJson(reason.title(), reason.abstractMarks()));
        }
    }

    /** What hit, as UTF-16 offsets into title and abstract; the end is exclusive. */
    record MarksJson(List<Mark> title, @JsonProperty("abstract") List<Mark> abstractMarks) {}

    /** What taking the clause out would change: how many matches only it brings, or how many it keeps away. */
    record ClauseJson(String clause, String effect, int papers) {

        static ClauseJson of(Worth worth) {
            return new ClauseJson(worth.clause(), worth.effect(), worth.papers());
        }
    }

    /** What somebody should know about a filter that may not mean what they meant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HintJson(int position, String message, @Nullable String suggestion) {

        static HintJson of(Hint hint) {
            return new HintJson(hint.position(), hint.message(), hint.suggestion());
        }
    }

    static FilterCheckJson of(Filter filter, BackTest.Result result, List<Hint> hints) {
        return new FilterCheckJson(
                true,
                null,
                null,
                null,
                filter.canonical(),
                SummaryJson.of(result.summary()),
                result.perDay(),
                result.best().stream().map(MatchJson::of).toList(),
                result.clauses().stream().map(ClauseJson::of).toList(),
                hints.stream().map(HintJson::of).toList());
    }

    static FilterCheckJson of(FilterSyntaxException e) {
        return new FilterCheckJson(
                false, e.position(), e.getMessage(), e.suggestion().orElse(null), null, null, null, null, null, null);
    }
}
