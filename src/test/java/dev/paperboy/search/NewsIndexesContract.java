package dev.paperboy.search;

import static dev.paperboy.testing.House.arxiv;
import static dev.paperboy.testing.House.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.Match;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.NewsCounter;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.TextRank;
import dev.paperboy.testing.House;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which papers stand under which day, on whatever database. */
abstract class NewsIndexesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    House house;

    @Inject
    Ingest ingest;

    @Inject
    Papers papers;

    @Inject
    NewsCounter counter;

    @Inject
    TestClock clock;

    private NewsIndexes indexes;

    @BeforeEach
    void open() {
        house.open(true);
        clock.standAt(Instant.parse("2026-11-21T12:00:00Z"));
        indexes = new NewsIndexes(papers, counter, new StandingFilters(), clock);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Listing alpha(Identifier id, LocalDate announced) {
        return Listing.of(List.of(id), "hf", TextRank.HUGGING_FACE)
                .title("alpha")
                .announced(announced)
                .build();
    }

    /** Lets a paper in that is no news. */
    private void imported(Identifier id, LocalDate announced) throws IOException {
        var file = Files.createTempFile(Path.of("target"), "document", null);
        ingest.run((in, out) -> out.listing(alpha(id, announced)), file, NewsRule.NONE);
        Files.delete(file);
    }

    private List<LocalDate> days() {
        return indexes.current().newestFirst(99).stream().map(NewsDay::date).toList();
    }

    private List<Long> alphas() throws FilterSyntaxException {
        return indexes.current().search(Filters.compile("alpha")).stream()
                .map(Match::paperId)
                .toList();
    }

    @Test
    void a_day_whose_papers_all_moved_away_is_none() throws IOException, FilterSyntaxException {
        var id = arxiv(number());
        imported(id, TODAY.minusDays(10));
        imported(arxiv(number()), TODAY.minusDays(20));
        assertThat(days()).containsExactly(TODAY.minusDays(10), TODAY.minusDays(20));

        var paper = house.listed(alpha(id, TODAY));

        assertThat(days()).containsExactly(TODAY, TODAY.minusDays(20));
        assertThat(alphas()).hasSize(2).startsWith(paper);
    }

    @Test
    void a_day_that_lost_some_papers_keeps_the_others() throws IOException, FilterSyntaxException {
        var id = arxiv(number());
        imported(id, TODAY.minusDays(10));
        imported(arxiv(number()), TODAY.minusDays(10));
        days();

        house.listed(alpha(id, TODAY));

        assertThat(days()).containsExactly(TODAY, TODAY.minusDays(10));
        assertThat(indexes.current().newestFirst(99))
                .allMatch(day -> day.index().size() == 1);
        assertThat(alphas()).hasSize(2);
    }

    @Test
    void a_day_to_come_is_today() throws IOException, FilterSyntaxException {
        imported(arxiv(number()), LocalDate.of(2099, 1, 1));
        imported(arxiv(number()), TODAY.minusDays(1));

        assertThat(days()).containsExactly(TODAY, TODAY.minusDays(1));
        assertThat(alphas()).hasSize(2);
    }

    @Test
    void sixty_days_are_kept_and_what_was_forgotten_is_known() throws IOException, FilterSyntaxException {
        for (int age = 60; age >= 0; age--) {
            clock.standAt(Instant.parse("2026-11-21T12:00:00Z").minusSeconds(age * 86_400L));
            house.news("alpha");
        }
        var newest = counter.committed();

        assertThat(days()).hasSize(60).startsWith(TODAY).doesNotContain(TODAY.minusDays(60));
        assertThat(alphas()).hasSize(60);
        assertThat(indexes.current().forgot(newest - 61)).isTrue();
        assertThat(indexes.current().forgot(newest - 60)).isFalse();
    }
}
