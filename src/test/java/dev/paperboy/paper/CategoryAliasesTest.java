package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryAliasesTest {

    @ParameterizedTest
    @CsvSource({
        "eess.SY, eess.SY cs.SY",
        "cs.SY, cs.SY eess.SY",
        "math-ph, math-ph math.MP",
        "cs.CL eess.SY cs.AI, cs.CL eess.SY cs.SY cs.AI",
        "math.IT cs.IT, math.IT cs.IT",
        "cmp-lg, cmp-lg cs.CL",
        "cs.CL, cs.CL",
        "bayes-an, bayes-an physics.data-an",
        "machine-learning, machine-learning"
    })
    void a_category_with_two_names_has_both(String told, String found) {
        var listing = Listing.of(List.of(new Identifier("arxiv", "2601.01234")), "arxiv", TextRank.ORIGIN)
                .title("Kites")
                .categories(List.of(told))
                .announced(LocalDate.of(2026, 1, 7))
                .build();

        assertThat(listing.categories()).containsExactlyElementsOf(Arrays.asList(found.split(" ", -1)));
    }
}
