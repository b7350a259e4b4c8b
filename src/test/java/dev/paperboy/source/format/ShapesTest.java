package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names, days, classes and withdrawals are told from what people write. */
class ShapesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Example, Bo Sample | Ada Example;Bo Sample",
                "Ada Example (A (B, C), D), Bo Sample (E) | Ada Example;Bo Sample",
                "Ada Example, Bo Sample and Cy Test | Ada Example;Bo Sample;Cy Test",
                "Ada Example, Jr., Bo Sample III | Ada Example Jr.;Bo Sample III",
                "Ada (Never Closed, Bo Sample | Ada Never Closed;Bo Sample",
                "Ada) Example, Bo | Ada Example;Bo",
                "Kite Collaboration: Ada, , : | Kite Collaboration: Ada",
            })
    void a_line_of_authors_is_split(String line, String names) {
        assertThat(AuthorLine.read(line).stream().map(Author::display).collect(Collectors.joining(";")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-07, 2026-01-07",
        "2026-1-7, 2026-01-07",
        "2026-01-07T00:00:00-05:00, 2026-01-07",
        "'Wed, 07 Jan 2026 00:00:00 -0500', 2026-01-07",
        "'Fri, 15 Aug 2025 12:57:35 GMT', 2025-08-15",
        "7 January 2026, 2026-01-07",
        "'Wed, 07 Jan 26 00:00:00 EST', 2026-01-07",
        "2026-02-30, ",
        "0001-01-01, ",
        "99999-01-01, ",
        "yesterday, ",
        "'', ",
    })
    void a_day_is_read_in_its_own_offset(String text, @Nullable LocalDate day) {
        assertThat(Days.of(text).orElse(null)).isEqualTo(day);
    }

    @Test
    void midnight_is_arXivs() {
        assertThat(Days.atArxiv("2026-01-07T04:59:00+00:00")).contains(LocalDate.of(2026, 1, 6));
        assertThat(Days.atArxiv("2026-07-07T04:01:00Z")).contains(LocalDate.of(2026, 7, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This paper has been withdrawn by the author due to an error",
                "This paper has been withdrawn.",
                "Withdrawn",
                "Withdrawn by arXiv admins",
                "withdrawn; see v1",
                "[Withdrawn]",
                "The paper is withdrawn from the arxiv. It was wrong",
                "This arXiv submission was withdrawn",
                "Manuscript withdrawn, because results are incorrect",
                "The authors have withdrawn this manuscript owing to an error",
                "Paper has been withdrawn"
            })
    void a_withdrawal_says_so_first(String text) {
        assertThat(Withdrawals.toldBy(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5 pages. Accepted, but withdrawn because of travel",
                "This paper was withdrawn from a conference and is under review",
                "Withdrawn cash balances are studied",
                "We study why papers have been withdrawn",
                "This paper was submitted, but the authors have withdrawn it from review",
                "Withdrawals of papers"
            })
    void other_mentions_are_none(String text) {
        assertThat(Withdrawals.toldBy(text)).isFalse();
    }

    @Test
    void only_classes_of_arXiv_are_classes() {
        assertThat(ArxivClasses.of(
                        Stream.of("cs.CL 68T50", "I.2.7; H.3", "hep-th", "cmp-lg", "cs.ZZ", "nonsense", "foo.BA")))
                .containsExactly("cs.CL", "hep-th", "cmp-lg", "cs.ZZ");
    }

    @ParameterizedTest
    @CsvSource({
        // id, created, updated, datestamp, announced
        "2601.01234, 2026-01-05, , 2026-01-07, 2026-01-07",
        "2601.01234, 2025-12-10, , 2026-01-07, 2026-01-07",
        "2601.01234, 2026-01-05, , 2026-03-09, 2026-01-06",
        "2601.01234, 2025-12-30, 2026-03-01, 2026-03-02, 2026-01-01",
        "2512.01234, 2025-12-30, , 2026-01-01, 2026-01-01",
        "hep-th/9901001, , , , 1999-01-01",
        "2601.01234, 2026-01-05, , , 2026-01-06",
        "0000.0000, , , 2026-01-05, 2026-01-05",
        "0000.0000, , , , ",
    })
    void the_day_of_a_record_is_worked_out(
            String id,
            @Nullable LocalDate created,
            @Nullable LocalDate updated,
            @Nullable LocalDate datestamp,
            @Nullable LocalDate announced) {
        assertThat(ArxivDays.ofRecord(new Identifier("arxiv", id), created, updated, datestamp)
                        .orElse(null))
                .isEqualTo(announced);
    }
}
