package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.House;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some days' papers in the orders of the pages, and all papers for robots. */
abstract class PaperListsContract {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    @Inject
    PaperLists lists;

    @Inject
    PaperRoll roll;

    @Inject
    House house;

    @BeforeEach
    void with_papers_of_three_days() {
        house.open(true);
        house.listed(
                paper("Old", DAY.minusDays(40), 90, 0, "cs.CL"),
                paper("Week", DAY.minusDays(6), 50, 0, "cs.LG", "cs.CL"),
                paper("Silent", DAY, null, 0, "cs.CLX"),
                paper("Liked", DAY, 7, 1, "cs.CL"),
                paper("Discussed", DAY, 7, 5, "stat.ML", "cs.CL"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void votes_come_first_then_comments_then_what_nobody_counts() {
        assertThat(titles(Stretch.of(DAY), PaperOrder.VOTES)).containsExactly("Discussed", "Liked", "Silent");
        assertThat(titles(days(7, null), PaperOrder.VOTES)).containsExactly("Week", "Discussed", "Liked", "Silent");
        assertThat(titles(days(30, null), PaperOrder.VOTES)).hasSize(4);
    }

    @Test
    void the_newest_come_first_whatever_people_think_of_them() {
        assertThat(titles(days(7, null), PaperOrder.NEWEST)).containsExactly("Discussed", "Liked", "Silent", "Week");
    }

    @Test
    void a_category_is_the_whole_word_and_an_archive_all_below_it() {
        assertThat(titles(days(7, "cs.CL"), PaperOrder.VOTES)).containsExactly("Week", "Discussed", "Liked");
        assertThat(titles(days(7, "cs.*"), PaperOrder.VOTES)).hasSize(4);
        assertThat(titles(days(7, "stat.*"), PaperOrder.VOTES)).containsExactly("Discussed");
        assertThat(lists.count(days(7, "cs.CL"))).isEqualTo(3);
        assertThat(lists.count(days(7, "%"))).isZero();
        assertThat(lists.count(days(7, "' or 1=1 --"))).isZero();
    }

    @Test
    void categories_are_counted_those_with_most_papers_first() {
        assertThat(lists.categories(days(7, "stat.ML")))
                .startsWith(new PaperLists.Share("cs.CL", 3))
                .contains(new PaperLists.Share("cs.CLX", 1), new PaperLists.Share("stat.ML", 1))
                .hasSize(4);
    }

    @Test
    void pages_follow_one_another_without_a_gap() {
        var all = days(30, null);
        assertThat(lists.page(all, PaperOrder.VOTES, 0, 3)).hasSize(3);
        assertThat(lists.page(all, PaperOrder.VOTES, 1, 3))
                .extracting(Paper::title)
                .containsExactly("Silent");
        assertThat(lists.page(all, PaperOrder.VOTES, 2, 3)).isEmpty();
    }

    @Test
    void linked_papers_are_one() {
        var ids = house.texts("select id from paper where title in ('Liked', 'Discussed') order by id");
        house.update(
                "update paper set same_as = ? where id = ?", Long.parseLong(ids.get(0)), Long.parseLong(ids.get(1)));

        assertThat(lists.count(Stretch.of(DAY))).isEqualTo(2);
        assertThat(titles(Stretch.of(DAY), PaperOrder.NEWEST)).doesNotContain("Discussed");
        assertThat(roll.of(YearMonth.of(2025, 11), 0, 10)).hasSize(2);
    }

    @Test
    void the_roll_names_every_day_and_every_paper() {
        assertThat(roll.days())
                .containsEntry(DAY, 3L)
                .containsEntry(DAY.minusDays(40), 1L)
                .hasSize(3);
        var november = roll.of(YearMonth.of(2025, 11), 0, 2);
        assertThat(november).hasSize(2).allSatisfy(entry -> assertThat(entry.changed())
                .isNotNull());
        assertThat(roll.of(YearMonth.of(2025, 11), 1, 2)).hasSize(1).doesNotContainAnyElementsOf(november);
        assertThat(roll.of(YearMonth.of(2031, 1), 0, 2)).isEmpty();
    }

    private List<String> titles(Stretch stretch, PaperOrder order) {
        return lists.page(stretch, order, 0, 10).stream().map(Paper::title).toList();
    }

    private static Stretch days(int days, @Nullable String category) {
        return new Stretch(DAY.minusDays(days - 1L), DAY, category);
    }

    private static Listing paper(
            String title, LocalDate day, @Nullable Integer votes, int comments, String... categories) {
        return Listing.of(List.of(House.arxiv(House.number())), "hf", TextRank.HUGGING_FACE)
                .title(title)
                .categories(List.of(categories))
                .announced(day)
                .signals(new Signals(votes, comments, null, null))
                .build();
    }
}
