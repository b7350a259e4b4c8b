package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.TextRank;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {

    @Test
    void every_category_of_arxiv_is_taken_in_any_case() {
        for (var group : ArxivCategories.groups()) {
            for (var category : group.categories()) {
                var filter = "cat:" + category.code();

                assertThatCode(() -> Filters.compile(filter)).doesNotThrowAnyException();
                assertThat(Filters.reopen(filter.toLowerCase(Locale.ROOT)).canonical())
                        .isEqualTo(filter);
                assertThat(Filters.hints(filter)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat:neuroscience",
                "cat:biorxiv.neuroscience",
                "cat:biorxiv.*",
                "cat:machine-learning",
                "cat:68T50",
                "cat:cs",
                "cat:cs.*",
                "cat:cs*",
                "cat:astro-ph",
                "cat:astro-ph.*",
                "cat:cmp-lg",
                "cat:q-alg",
            })
    void old_archives_whole_archives_and_other_sources_are_taken(String filter) {
        assertThatCode(() -> Filters.compile(filter)).doesNotThrowAnyException();
    }

    @Test
    void a_category_of_several_words_is_written_as_it_is_stored() throws FilterSyntaxException {
        assertThat(Filters.compile("cat:\"Developmental Biology\"").canonical()).isEqualTo("cat:developmental-biology");
    }

    @ParameterizedTest
    @CsvSource({
        "math-ph, cat:math.MP",
        "math.MP, cat:math-ph",
        "cs.NA, cat:math.NA",
        "eess.SY, cat:cs.SY",
        "cmp-lg, cat:cs.CL",
        "q-alg, cat:math.*"
    })
    void a_paper_is_found_under_both_names_of_its_category(String told, String filter) throws FilterSyntaxException {
        var listing = Listing.of(List.of(Identifier.arxiv("2511.03506").orElseThrow()), "arxiv", TextRank.ORIGIN)
                .title("A paper")
                .categories(List.of(told))
                .announced(LocalDate.of(2025, 11, 6))
                .build();

        assertThat(DayIndex.of(List.of(text(listing))).search(Filters.compile(filter)))
                .hasSize(1);
    }

    private static PaperText text(Listing listing) {
        return new PaperText(
                1,
                listing.title(),
                listing.abstractText(),
                List.of(),
                listing.categories(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                1,
                0);
    }
}
