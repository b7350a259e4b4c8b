package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortfallsTest {

    private static final PaperText PAPER = paper("A survey and review of language models")
            .in("cs.CL")
            .signals("new", 3, null, false)
            .text();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "video                                   | video",
                "language AND video                      | video",
                "language cat:cs.CV upvotes:>=10         | cat:cs.CV; upvotes:>=10",
                "video^3 OR agents                       | agents OR video",
                "language AND (video^2 OR agents)        | agents OR video",
                "language -survey                        | NOT survey",
                "language -\"language model\" -survey    | NOT \"language model\"; NOT survey",
                "language -(survey OR banana OR review)  | NOT review; NOT survey",
                "language -(survey AND review)           | NOT (review AND survey)",
                "(video survey) OR agents                | agents OR survey AND video",
            })
    void what_would_have_to_hold_differently_is_named(String filter, String clauses) throws FilterSyntaxException {
        assertThat(String.join("; ", Shortfalls.of(Filters.compile(filter), PAPER)))
                .isEqualTo(clauses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "video OR survey", "models -banana", "cat:cs upvotes:>=3 -(a1 OR b1)"})
    void of_a_filter_that_chooses_the_paper_nothing_falls_short(String filter) throws FilterSyntaxException {
        assertThat(Shortfalls.of(Filters.compile(filter), PAPER)).isEmpty();
    }

    @Test
    void there_is_a_shortfall_exactly_where_the_paper_is_not_found() throws FilterSyntaxException {
        var sides = List.of("language", "video", "(survey OR video)", "(video OR agents)", "(survey AND video)");
        for (var one : sides) {
            for (var other : sides) {
                for (var form : List.of("%s AND %s", "%s OR %s", "%s AND NOT %s", "%s AND (review OR NOT %s)")) {
                    var filter = Filters.compile(form.formatted(one, other));
                    var found = !DayIndex.of(List.of(PAPER)).search(filter).isEmpty();
                    assertThat(Shortfalls.of(filter, PAPER).isEmpty())
                            .as(filter.canonical())
                            .isEqualTo(found);
                }
            }
        }
    }
}
