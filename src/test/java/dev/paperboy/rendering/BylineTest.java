package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    private final PaperTypesetter typesetter =
            new PaperTypesetter(TitleLinks.here("https://papers.example.org"), false);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Paul Erd\\H{o}s, Paul Erdős",
                "Kurt G\\\"odel, Kurt Gödel",
                "Kurt G{\\\"o}del, Kurt Gödel",
                "Ren{\\'e} Thom, René Thom",
                "\\L{}ukasz Kaiser, Łukasz Kaiser",
                "S{\\o}ren N\\o{}rgaard, Søren Nørgaard",
                "Nikola \\v{C}ech, Nikola Čech",
                "Fran\\c{c}ois Wei{\\ss}, François Weiß",
                "Jürgen Müller, Jürgen Müller",
                "A$AP Rocky, A$AP Rocky",
                "Ke$ha $$, Ke$ha $$",
                "a \\ b, a b",
                "\\nonsense{x} \\, \\nonsense{x} \\",
                "{{{, {{{",
            })
    void a_name_reads_as_its_owner_writes_it(String typed, String read) {
        assertThat(byline(typed)).isEqualTo(read);
        assertThat(typesetter.whole(by(typed)).byline()).isEqualTo(read);
    }

    @Test
    void names_from_right_to_left_keep_to_themselves() {
        assertThat(byline("Ada Lovelace", "محمد علي", "דוד כהן", "李明"))
                .isEqualTo("Ada Lovelace, \u2068محمد علي\u2069, \u2068דוד כהן\u2069, 李明");
        assertThat(typesetter
                        .set(1, by("Ada Lovelace", "محمد علي", "Carl Gauss"))
                        .names())
                .containsExactly(
                        new BylinePart("Ada Lovelace, ", false),
                        new BylinePart("محمد علي", true),
                        new BylinePart(", Carl Gauss", false));
    }

    @Test
    void a_name_that_is_cut_is_closed() {
        var endless = "محمد ".repeat(200);
        for (var byline : List.of(byline(endless), byline(endless, "Ada"), byline(endless, endless, endless))) {
            assertThat(byline).contains("…\u2069");
            assertThat(Apart.parts(byline)).hasSizeBetween(1, 2);
        }
    }

    @Test
    void isolates_of_strangers_are_none() {
        assertThat(byline("Ada \u2068Lovelace", "Carl\u2069 Gauss")).isEqualTo("Ada Lovelace, Carl Gauss");
    }

    private String byline(String... authors) {
        return typesetter.set(1, by(authors)).byline();
    }

    private static DigestPaper by(String... authors) {
        return new DigestPaper(
                "1",
                "A title",
                "",
                List.of(authors),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
