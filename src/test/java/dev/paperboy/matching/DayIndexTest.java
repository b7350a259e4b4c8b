package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayIndexTest {

    private static DayIndex index(TestPaper... papers) {
        return DayIndex.of(Stream.of(papers).map(TestPaper::text).toList());
    }

    private static List<Long> ids(List<Match> matches) {
        return matches.stream().map(Match::paperId).toList();
    }

    @Test
    void a_window_leaves_out_its_start_and_takes_in_its_end() throws FilterSyntaxException {
        var index = index(
                paper("x").id(1).at(10, 0),
                paper("x").id(2).at(11, 0),
                paper("x").id(3).at(20, 0),
                paper("x").id(4).at(21, 0));

        assertThat(ids(index.match(Filters.compile("x"), 10, 20))).containsExactly(3L, 2L);
    }

    @Test
    void a_paper_without_a_place_is_searched_but_never_news() throws FilterSyntaxException {
        var index = index(paper("x").id(1).at(0, 0));

        assertThat(index.match(Filters.compile("x"), -1, 100)).isEmpty();
        assertThat(index.match(Filters.compile("x kind:new"), -1, 100)).isEmpty();
        assertThat(ids(index.search(Filters.compile("x")))).containsExactly(1L);
    }

    @Test
    void a_touched_paper_is_news_only_to_a_filter_that_reads_signals() throws FilterSyntaxException {
        var index = index(
                paper("x").id(1).signals("new", 10, null, false).at(5, 15),
                paper("x").id(2).signals("replace", 10, null, false).at(0, 16));

        assertThat(index.match(Filters.compile("x"), 10, 20)).isEmpty();
        assertThat(ids(index.match(Filters.compile("x upvotes:>=10"), 10, 20))).containsExactly(1L, 2L);
        assertThat(ids(index.match(Filters.compile("x kind:replace"), 10, 20))).containsExactly(2L);
        assertThat(index.match(Filters.compile("x upvotes:>=10"), 16, 20)).isEmpty();
    }

    @Test
    void a_new_version_of_an_old_paper_is_no_new_paper() throws FilterSyntaxException {
        var index = index(paper("x").id(1).at(5, 15), paper("x").id(2).at(12, 0));

        assertThat(ids(index.match(Filters.compile("x kind:new"), 10, 20))).containsExactly(2L);
    }

    @Test
    void papers_are_ordered_by_score_then_votes_then_news_then_id() throws FilterSyntaxException {
        var papers = new ArrayList<>(List.of(
                paper("x y").id(1).at(1, 0).text(),
                paper("x y").id(2).at(1, 0).text(),
                paper("x y").id(3).at(2, 0).text(),
                paper("x y").id(4).signals("new", 0, null, false).text(),
                paper("x y").id(5).signals("new", 7, null, false).text(),
                paper("x x").id(6).text()));

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(papers, new Random(seed));
            assertThat(ids(DayIndex.of(papers).search(Filters.compile("x")))).containsExactly(5L, 6L, 4L, 3L, 1L, 2L);
        }
    }

    @Test
    void lists_of_several_days_merge_in_the_same_order() {
        var merged = Stream.of(
                        new Match(1, 1, -1, 9), new Match(2, 2, -1, 1), new Match(3, 1, 0, 1), new Match(4, 1, -1, 9))
                .sorted();

        assertThat(merged.map(Match::paperId)).containsExactly(2L, 3L, 1L, 4L);
    }

    @Test
    void a_score_is_bm25_as_lucene_reckons_it() throws FilterSyntaxException {
        var index = index(
                paper("red rose").id(1).saying("a rose"), paper("blue").id(2).saying("sky of the day"));
        double idf = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
        double expected = idf * 2 / (2 + 1.2);

        assertThat((double) index.search(Filters.compile("rose")).get(0).score())
                .isCloseTo(expected, within(1e-6));
        assertThat((double) index.search(Filters.compile("rose^3")).get(0).score())
                .isCloseTo(3 * expected, within(1e-6));
    }

    @Test
    void a_weight_moves_the_ranking_and_not_the_match() throws FilterSyntaxException {
        var index = index(paper("red").id(1), paper("blue").id(2));

        assertThat(ids(index.search(Filters.compile("red^2 OR blue")))).containsExactly(1L, 2L);
        assertThat(ids(index.search(Filters.compile("red OR blue^2")))).containsExactly(2L, 1L);
    }

    @Test
    void what_is_no_text_selects_without_a_score() throws FilterSyntaxException {
        var index = index(paper("x").in("cs.CL").by(new AuthorName("Ada", "Lovelace")));

        assertThat(index.search(Filters.compile("cat:cs")))
                .extracting(Match::score)
                .containsExactly(0f);
        assertThat(index.search(Filters.compile("lovelace")))
                .extracting(Match::score)
                .containsExactly(0f);
    }

    @Test
    void it_knows_its_places_in_the_order_of_news() {
        var index = index(paper("x").at(0, 30), paper("y").at(7, 0), paper("z").at(9, 8));

        assertThat(index.lowestSeq()).isEqualTo(7);
        assertThat(index.highestSeq()).isEqualTo(9);
        assertThat(index.highestTouchedSeq()).isEqualTo(30);
        assertThat(index.countBetween(7, 9)).isEqualTo(1);
        assertThat(index.countBetween(-1, 9)).isEqualTo(2);
    }

    @Test
    void an_empty_day_answers_nothing() throws FilterSyntaxException {
        assertThat(index().search(Filters.compile("x -y"))).isEmpty();
        assertThat(index().lowestSeq()).isZero();
        assertThat(index().highestSeq()).isZero();
    }
}
