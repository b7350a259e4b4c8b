package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private final DayIndex day = DayIndex.of(List.of(
            paper("Reward models")
                    .saying("A reward for agents.")
                    .id(1)
                    .signals("new", 20, 0, false)
                    .text(),
            paper("Models of agents").saying("Nothing else.").id(2).in("cs.CL").text(),
            paper("Weather").id(3).text()));

    private Optional<Breakdown> of(String filter, long paper) throws FilterSyntaxException {
        return day.breakdown(Filters.compile(filter), paper, Ranking.of(List.of(day)), 7);
    }

    @Test
    void the_parts_are_the_score() throws FilterSyntaxException {
        for (var text : List.of(
                "reward OR model^3", "model (agent OR weather)", "cat:cs.CL", "(reward AND weather) OR model")) {
            var filter = Filters.compile(text);
            for (var match : ranked(filter)) {
                assertThat(of(text, match.paperId()).orElseThrow().total())
                        .as(text)
                        .isCloseTo(match.score(), within(1e-5f));
            }
        }
    }

    private List<Match> ranked(Filter filter) {
        var set = new FilterSet();
        var matcher = day.matcher(set, Ranking.of(List.of(day)), 7);
        matcher.search(set.add(filter), 3);
        return java.util.stream.IntStream.range(0, matcher.size())
                .mapToObj(matcher::get)
                .toList();
    }

    @Test
    void each_clause_says_what_it_adds() throws FilterSyntaxException {
        var parts = of("(reward OR model^3) -weather has:code OR (reward AND NOT weather)", 1)
                .orElseThrow();

        assertThat(parts.words()).extracting(Breakdown.Part::clause).containsExactly("reward");
        assertThat(parts.votes()).isEqualTo((float) (0.25 * Math.log(21)));
        assertThat(parts.freshness()).isEqualTo(0.25f);
    }

    @Test
    void a_filter_without_words_ranks_by_votes_alone() throws FilterSyntaxException {
        var parts = of("upvotes:>=20", 1).orElseThrow();

        assertThat(parts.words()).isEmpty();
        assertThat(parts.freshness()).isZero();
        assertThat(parts.total()).isEqualTo(parts.votes()).isPositive();
    }

    @Test
    void what_the_filter_does_not_take_has_no_score() throws FilterSyntaxException {
        assertThat(of("weather", 1)).isEmpty();
        assertThat(of("reward", 99)).isEmpty();
    }
}
