package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TalliesTest {

    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 20);

    private final TreeMap<LocalDate, List<PaperText>> papers = new TreeMap<>();
    private final FilterSet standing = new FilterSet();
    private long ids;

    private void paper(int age, String title, int votes) {
        ids++;
        papers.computeIfAbsent(NEWEST.minusDays(age), day -> new ArrayList<>())
                .add(new PaperText(
                        ids, title, "", List.of(), List.of(), null, Set.of(), Set.of(), Set.of(), votes, null, false,
                        ids, 0));
    }

    private News news() {
        var indexes = new TreeMap<LocalDate, DayIndex>();
        papers.forEach((date, ofDay) -> indexes.put(date, DayIndex.of(ofDay)));
        return new News(indexes, Map.of(), 0, standing);
    }

    private static Filter filter() throws FilterSyntaxException {
        return Filters.compile("alpha OR beta");
    }

    @Test
    void the_best_are_those_a_mail_would_bring_in_its_order() throws FilterSyntaxException {
        var random = new Random(7);
        var words = List.of("alpha", "beta", "gamma", "alpha beta", "beta beta gamma");
        for (int age = 0; age < 12; age++) {
            for (int i = 0; i < 8; i++) {
                paper(age, words.get(random.nextInt(words.size())), random.nextInt(20));
            }
        }
        var news = news();
        var mail = news.match(standing.add(filter()), 0, ids, 10);

        var tallies = Tallies.of(news.newestFirst(60), filter(), 10);

        assertThat(tallies.best()).isEqualTo(mail.best()).hasSize(10);
        assertThat(tallies.matches()).isEqualTo(mail.total()).isGreaterThan(10);
    }

    @Test
    void a_word_is_as_rare_as_in_all_the_days_even_where_one_is_tested() throws FilterSyntaxException {
        for (int i = 0; i < 10; i++) {
            paper(1, "beta", 0);
        }
        paper(0, "beta", 0);
        paper(0, "alpha", 0);

        var best = Tallies.of(news().newestFirst(1), filter(), 9).best();

        assertThat(best).extracting(match -> match.paperId()).containsExactly(12L, 11L);
    }

    @Test
    void each_day_is_counted_newest_first_whatever_is_shown() throws FilterSyntaxException {
        paper(0, "alpha", 0);
        paper(0, "gamma", 0);
        paper(2, "beta", 0);
        paper(2, "alpha", 0);
        paper(5, "gamma", 0);

        var tallies = Tallies.of(news().newestFirst(60), filter(), 1);

        assertThat(tallies.perDay())
                .containsExactly(
                        new BackTest.Tally(NEWEST, 2, 1),
                        new BackTest.Tally(NEWEST.minusDays(2), 2, 2),
                        new BackTest.Tally(NEWEST.minusDays(5), 1, 0));
        assertThat(tallies.matches()).isEqualTo(3);
        assertThat(tallies.best()).hasSize(1);
    }
}
