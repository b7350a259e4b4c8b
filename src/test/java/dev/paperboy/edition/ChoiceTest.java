package dev.paperboy.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.search.News;
import dev.paperboy.search.TestNews;
import dev.paperboy.source.SourceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final FilterSet filters = new FilterSet();
    private final List<PaperText> papers = new ArrayList<>();
    private final List<Profile.Interest> interests = new ArrayList<>();
    private Map<Long, Long> groups = Map.of();
    private int mailLimit = 40;
    private long place;

    /** Its id is its seq; votes decide the order. */
    private void paper(long id, String title, int upvotes) {
        paper(id, title, upvotes, id, 0);
    }

    private void paper(long id, String title, int upvotes, long seq, long touched) {
        papers.add(new PaperText(
                id,
                title,
                "",
                List.of(),
                List.of("cs.CL"),
                null,
                Set.of(),
                Set.of("hf"),
                Set.of("new"),
                upvotes,
                0,
                false,
                seq,
                touched));
    }

    private void topic(String name, String filter, int limit) {
        topic(name, filter, limit, 0);
    }

    private void topic(String name, String filter, int limit, long start) {
        try {
            interests.add(
                    new Profile.Interest(name, interests.size(), filters.add(Filters.compile(filter)), limit, start));
        } catch (FilterSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private Choice choose(long to, Set<Long> sent) {
        News news = TestNews.of(papers, groups, filters);
        return Choice.of(new Profile(1, place, false, "en", "UTC", mailLimit, 0, interests), to, news, sent);
    }

    private static List<Long> ids(Choice choice) {
        return choice.papers().stream().map(ChosenPaper::paperId).toList();
    }

    private static List<String> topics(ChosenPaper paper) {
        return paper.hits().stream().map(ChosenPaper.Hit::topic).toList();
    }

    @Test
    void a_topic_takes_no_more_than_its_limit_and_the_rest_is_counted() {
        for (int i = 1; i <= 5; i++) {
            paper(i, "alpha", i);
        }
        topic("Alpha", "cat:cs.CL", 2);

        var choice = choose(5, Set.of());

        assertThat(ids(choice)).containsExactly(5L, 4L);
        assertThat(choice.overCap()).isEqualTo(3);
        assertThat(choice.lookedAt()).isEqualTo(5);
    }

    @Test
    void a_mail_takes_no_more_than_its_limit_and_no_topic_starves() {
        for (int i = 1; i <= 20; i++) {
            paper(i, i <= 18 ? "broad" : "narrow", 100 - i);
        }
        mailLimit = 4;
        topic("Broad", "ti:broad", 20);
        topic("Narrow", "ti:narrow", 20);

        var choice = choose(20, Set.of());

        assertThat(ids(choice)).containsExactly(1L, 19L, 2L, 20L);
        assertThat(choice.overCap()).isEqualTo(16);
    }

    @Test
    void a_paper_of_two_topics_comes_once_and_names_both() {
        paper(1, "alpha beta", 5);
        paper(2, "beta", 4);
        topic("Alpha", "ti:alpha", 20);
        topic("Beta", "ti:beta", 20);

        var choice = choose(2, Set.of());

        assertThat(ids(choice)).containsExactly(1L, 2L);
        assertThat(topics(choice.papers().get(0))).containsExactly("Alpha", "Beta");
        assertThat(choice.overCap()).isZero();
    }

    @Test
    void a_full_mail_still_says_of_its_papers_which_other_topics_chose_them() {
        paper(1, "alpha", 9);
        paper(2, "alpha beta", 5);
        paper(3, "beta", 1);
        mailLimit = 2;
        topic("Alpha", "cat:cs.CL", 20);
        topic("Beta", "cat:cs.CL ti:beta", 20);

        var choice = choose(3, Set.of());

        assertThat(choice.papers()).hasSize(2);
        assertThat(choice.papers())
                .anySatisfy(paper -> assertThat(topics(paper)).hasSize(2));
        assertThat(choice.overCap()).isEqualTo(1);
    }

    @Test
    void of_two_linked_papers_in_one_window_the_older_stays() {
        paper(1, "alpha", 1);
        paper(2, "alpha", 9);
        groups = Map.of(2L, 1L);
        topic("Alpha", "cat:cs.CL", 20);

        var choice = choose(2, Set.of());

        assertThat(ids(choice)).containsExactly(1L);
        assertThat(choice.overCap()).isZero();
    }

    @Test
    void linked_papers_take_one_place_of_a_topics_limit() {
        paper(1, "alpha", 8);
        paper(2, "alpha", 9);
        paper(3, "alpha", 1);
        groups = Map.of(2L, 1L);
        topic("Alpha", "cat:cs.CL", 2);

        assertThat(ids(choose(3, Set.of()))).containsExactly(1L, 3L);
    }

    @Test
    void a_paper_that_was_sent_is_dropped_and_so_is_what_it_is_linked_to() {
        paper(1, "alpha", 1);
        paper(2, "alpha", 2);
        paper(3, "alpha", 3);
        groups = Map.of(3L, 1L);
        topic("Alpha", "cat:cs.CL", 20);

        assertThat(ids(choose(3, Set.of(1L)))).containsExactly(2L);
    }

    @Test
    void a_window_starts_after_the_place_and_ends_with_the_counter() {
        for (int i = 1; i <= 4; i++) {
            paper(i, "alpha", 0);
        }
        place = 1;
        topic("Alpha", "ti:alpha", 20);

        var choice = choose(3, Set.of());

        assertThat(ids(choice)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(choice.lookedAt()).isEqualTo(2);
    }

    @Test
    void a_topic_switched_on_starts_at_the_later_of_its_start_and_the_place() {
        for (int i = 1; i <= 4; i++) {
            paper(i, "alpha beta", 0);
        }
        place = 1;
        topic("Switched on", "ti:alpha", 20, 3);

        assertThat(ids(choose(4, Set.of()))).containsExactly(4L);

        interests.clear();
        topic("Long on", "ti:alpha", 20, 0);
        assertThat(ids(choose(4, Set.of()))).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void only_a_filter_that_reads_signals_takes_what_was_merely_touched() {
        paper(1, "alpha", 50, 1, 7);
        place = 5;
        topic("Words", "ti:alpha", 20);
        assertThat(ids(choose(9, Set.of()))).isEmpty();

        topic("Votes", "ti:alpha upvotes:>=10", 20);
        var choice = choose(9, Set.of());

        assertThat(ids(choice)).containsExactly(1L);
        assertThat(topics(choice.papers().get(0))).containsExactly("Votes");
        assertThat(ids(choose(6, Set.of()))).isEmpty();
    }

    @Test
    void silence_says_whether_there_was_nothing_to_look_at_or_nothing_matched() {
        topic("Alpha", "ti:alpha", 20);
        assertThat(Silence.sentence(choose(0, Set.of()), SourceReport.SILENT))
                .isEqualTo("No new paper came in since your last digest.");

        paper(1, "beta", 0);
        assertThat(Silence.sentence(choose(1, Set.of()), SourceReport.SILENT))
                .isEqualTo("Nothing matched out of 1 new paper.");

        paper(2, "alpha", 0);
        assertThat(Silence.sentence(choose(2, Set.of()), SourceReport.SILENT)).isEqualTo("Chosen out of 2 new papers.");
        assertThat(Silence.sentence(new Choice(List.of(), 1_234, 0, false, 0, 1), SourceReport.SILENT))
                .isEqualTo("Nothing matched out of 1,234 new papers.");
    }
}
