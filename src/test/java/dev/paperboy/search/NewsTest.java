package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final Map<LocalDate, List<PaperText>> papers = new HashMap<>();
    private final FilterSet filters = new FilterSet();
    private long forgotten;

    /** Its id is its place in the order of news. */
    private void paper(int day, long id, String title, @Nullable Integer votes, long touched) {
        papers.computeIfAbsent(FIRST.plusDays(day), d -> new ArrayList<>())
                .add(new PaperText(
                        id,
                        title,
                        "",
                        List.of(),
                        List.of(),
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of("new"),
                        votes,
                        null,
                        false,
                        id,
                        touched));
    }

    private void paper(int day, long id, String title) {
        paper(day, id, title, null, 0);
    }

    private News news() {
        var indexes = new TreeMap<LocalDate, DayIndex>();
        papers.forEach((date, ofDay) -> indexes.put(date, DayIndex.of(ofDay)));
        return new News(indexes, Map.of(), forgotten, filters);
    }

    private Matches match(String filter, long from, long to, int most) throws FilterSyntaxException {
        return news().match(filters.add(Filters.compile(filter)), from, to, most);
    }

    private static List<Long> ids(List<Match> matches) {
        return matches.stream().map(Match::paperId).toList();
    }

    @Test
    void a_window_over_several_days_is_masked_on_both_sides() throws FilterSyntaxException {
        for (int day = 0; day < 5; day++) {
            paper(day, 10 + 2 * day, "alpha");
            paper(day, 11 + 2 * day, "alpha beta");
        }

        var matches = match("alpha", 12, 17, 3);

        assertThat(matches.ids().boxed()).containsExactlyInAnyOrder(13L, 14L, 15L, 16L, 17L);
        assertThat(matches.total()).isEqualTo(5);
        assertThat(matches.best()).hasSize(3).isSorted();
        assertThat(news().countBetween(12, 17)).isEqualTo(5);
    }

    @Test
    void of_papers_that_fit_as_well_the_newer_comes_first() throws FilterSyntaxException {
        paper(0, 1, "alpha one");
        paper(7, 2, "alpha two");

        var best = match("alpha", 0, 9, 9).best();

        assertThat(ids(best)).containsExactly(2L, 1L);
        assertThat(best.get(0).score() - best.get(1).score()).isCloseTo(0.25f, within(1e-6f));
    }

    @Test
    void without_words_most_votes_come_first_whatever_the_day() throws FilterSyntaxException {
        paper(0, 1, "alpha", 12, 0);
        paper(7, 2, "alpha", 11, 0);

        assertThat(ids(match("upvotes:>0", 0, 9, 9).best())).containsExactly(1L, 2L);
    }

    @Test
    void a_word_is_as_rare_as_it_is_in_all_the_days() throws FilterSyntaxException {
        paper(0, 1, "alpha gamma");
        for (int i = 2; i < 12; i++) {
            paper(1, i, i < 11 ? "beta" : "gamma");
        }
        paper(2, 20, "alpha");
        paper(2, 21, "beta");

        // Each is in one of the two papers of the last day; over all days alpha is the rarer one.
        assertThat(ids(match("alpha OR beta", 19, 30, 9).best())).containsExactly(20L, 21L);
    }

    @Test
    void a_touched_paper_of_an_old_day_comes_back_for_filters_on_signals() throws FilterSyntaxException {
        paper(0, 1, "alpha", 20, 40);
        paper(5, 30, "alpha", 20, 0);

        assertThat(match("alpha upvotes:>10", 35, 50, 9).ids().boxed()).containsExactly(1L);
        assertThat(match("alpha", 35, 50, 9).total()).isZero();
    }

    @Test
    void what_is_not_kept_is_known() {
        paper(0, 50, "alpha");
        forgotten = 40;

        assertThat(news().forgot(39)).isTrue();
        assertThat(news().forgot(40)).isFalse();
    }

    @Test
    void a_search_finds_all_days_and_a_score_says_what_it_is_made_of() throws FilterSyntaxException {
        paper(0, 1, "alpha");
        paper(3, 2, "beta alpha", 3, 0);
        var filter = Filters.compile("alpha");

        var found = news().search(filter);

        assertThat(ids(found)).containsExactly(2L, 1L);
        for (var match : found) {
            assertThat(news().breakdown(filter, match.paperId()).orElseThrow().total())
                    .isCloseTo(match.score(), within(1e-6f));
        }
        assertThat(news().breakdown(filter, 99)).isEmpty();
    }
}
