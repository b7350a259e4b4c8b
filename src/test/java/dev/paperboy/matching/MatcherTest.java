package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final List<String> WORDS = List.of("red", "green", "blue", "rose", "sky", "sea", "stone", "wind");

    private final Random random = new Random(7);
    private final DayIndex day = DayIndex.of(papers(200));
    private final FilterSet set = new FilterSet();
    private final Matcher matcher = day.matcher(set, Ranking.of(List.of(day)), 0);

    private List<PaperText> papers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> paper(words(6))
                        .saying(words(30))
                        .id(id)
                        .at(id, 0)
                        .signals("new", id % 9, 0, false)
                        .text())
                .toList();
    }

    private String words(int count) {
        return String.join(
                " ", random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    private String filter() {
        var parts = random.ints(5, 0, WORDS.size()).mapToObj(WORDS::get).toList();
        return switch (random.nextInt(4)) {
            case 0 -> parts.get(0) + " OR ti:" + parts.get(1) + "^2";
            case 1 -> parts.get(0) + " (ti:" + parts.get(1) + " OR " + parts.get(2) + ") -ti:" + parts.get(3);
            case 2 ->
                "(" + parts.get(0) + " ti:" + parts.get(1) + ") OR (ti:" + parts.get(2) + " " + parts.get(3) + ")";
            default -> '"' + parts.get(0) + " " + parts.get(1) + "\" OR upvotes:>6 " + parts.get(2);
        };
    }

    @Test
    void the_best_few_are_the_first_of_all() throws FilterSyntaxException {
        for (int i = 0; i < 300; i++) {
            int number = set.add(Filters.compile(filter()));
            int total = matcher.search(number, day.size());
            var all = ids(total);
            for (int most : new int[] {1, 3, 20, 150}) {
                assertThat(matcher.search(number, most)).isEqualTo(total);
                assertThat(ids(matcher.size())).isEqualTo(all.subList(0, Math.min(most, total)));
            }
        }
    }

    private List<Long> ids(int size) {
        var ids = new ArrayList<Long>();
        for (int rank = 0; rank < size; rank++) {
            ids.add(matcher.paperId(rank));
        }
        return ids;
    }

    @Test
    void one_filters_answer_does_not_depend_on_those_before() throws FilterSyntaxException {
        var filters = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            filters.add(filter());
            set.add(Filters.compile(filters.get(i)));
        }
        for (int round = 0; round < 3; round++) {
            int number = random.nextInt(filters.size());
            matcher.match(number, 50, 120, 20);
            var alone = new FilterSet();
            int again = alone.add(Filters.compile(filters.get(number)));
            var fresh = day.matcher(alone, Ranking.of(List.of(day)), 0);
            fresh.match(again, 50, 120, 20);

            assertThat(IntStream.range(0, matcher.size()).mapToObj(matcher::get))
                    .containsExactlyElementsOf(IntStream.range(0, fresh.size())
                            .mapToObj(fresh::get)
                            .toList());
        }
    }

    @Test
    void filters_may_be_added_while_a_day_is_asked() throws FilterSyntaxException {
        for (int i = 0; i < 2_000; i++) {
            int number = set.add(Filters.compile("\"red rose\" OR sky" + i + " OR ti:sea^" + (1 + i % 7)));

            assertThat(matcher.search(number, 5)).isPositive();
        }
        assertThat(set.size()).isEqualTo(2_000);
    }

    @Test
    void what_was_answered_once_is_matched_without_allocating() throws FilterSyntaxException {
        for (int i = 0; i < 500; i++) {
            set.add(Filters.compile(filter()));
        }
        matchAll();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        matchAll();

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(500);
    }

    private void matchAll() {
        for (int number = 0; number < 500; number++) {
            matcher.match(number, 10, 190, 20);
        }
    }

    @Test
    void a_paper_beyond_the_window_is_never_matched() throws FilterSyntaxException {
        int number = set.add(Filters.compile("kind:new -ti:nothing"));

        assertThat(matcher.match(number, 40, 60, 100)).isEqualTo(20);
        assertThat(ids(20)).allMatch(id -> id > 40 && id <= 60);
        assertThat(matcher.match(number, 60, 40, 100)).isZero();
        assertThat(matcher.search(number, 5)).isEqualTo(200);
    }
}
