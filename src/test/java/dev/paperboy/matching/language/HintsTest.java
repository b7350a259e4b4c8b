package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "cats or dogs       | 5 | `or` is only a word here. Write OR to find either side. | cats OR dogs",
                "a1 Or b1 or c1     | 3 | `Or` is only a word here. Write OR to find either side. | a1 OR b1 OR c1",
                "cats not dogs      | 5 | `not` is only a word here. Write NOT to leave out what follows. | cats NOT dogs",
                "x OR cs.cl         | 5 | This looks for the word. For the category write cat:cs.CL. | x OR cat:cs.CL",
                "quant-ph           | 0 | This looks for the word. For the category write cat:quant-ph. | cat:quant-ph",
                "cat:nlp            | 4 | arXiv has no category nlp. Did you mean cat:cs.CL? | cat:cs.CL",
                "cat:CV             | 4 | arXiv has no category CV. Did you mean cat:cs.CV? | cat:cs.CV",
                "cat:ML             | 4 | arXiv has no category ML. Did you mean cat:cs.LG? | cat:cs.LG",
                "cat:QM             | 4 | arXiv has no category QM. Did you mean cat:q-bio.QM? | cat:q-bio.QM",
                "cat:\"Machine learning\" | 4 | arXiv has no category Machine learning. Did you mean cat:cs.LG? | cat:cs.LG",
                "\"align* model\"   | 0 | A star does nothing inside a phrase. | (align* model)",
                "model OR \"of the\" | 9 | \"of the\" is left out: its words are too common to look for. |",
                "upvotes:10         | 8 | upvotes:10 is exactly 10. Write upvotes:>=10 for that and more. | upvotes:>=10",
                "ti:reward model    | 3 | ti: holds for reward alone. Put what belongs together in quotes. | ti:\"reward model\"",
                "not cats OR dogs   | 0 | `not` is only a word here. Write NOT to leave out what follows. |",
                "not cats dogs      | 0 | `not` is only a word here. Write NOT to leave out what follows. | NOT cats dogs",
                "cats (not dogs)    | 6 | `not` is only a word here. Write NOT to leave out what follows. | cats (NOT dogs)",
                "2511.10001         | 0 | This looks for the word. For the paper write id:2511.10001. | id:2511.10001",
                "x OR 2511.10001v2  | 5 | This looks for the word. For the paper write id:2511.10001. | x OR id:2511.10001",
                "10.1000/XYZ        | 0 | This looks for the word. For the paper write id:10.1000/xyz. | id:10.1000/xyz",
                "AT&T research      | 0 | Of `AT&T` only `t` is looked for. Signs and common words are left out. |",
                "C++ research       | 0 | Of `C++` only `c` is looked for. Signs and common words are left out. |",
                "ti:(C# OR rust)    | 4 | Of `C#` only `c` is looked for. Signs and common words are left out. |",
                "IT security        | 0 | `IT` is left out: it is too common to look for. |",
                "au:Ada Lovelace OR x | 3 | au: holds for Ada alone. Put what belongs together in quotes. | au:\"Ada Lovelace\" OR x",
            })
    void a_filter_that_may_mean_something_else_comes_with_a_hint(
            String text, int position, String message, String suggestion) throws FilterSyntaxException {
        assertThat(Filters.hints(text)).containsExactly(new Hint(position, message, suggestion));
        if (suggestion != null) {
            assertThat(Filters.compile(suggestion)).isNotEqualTo(Filters.compile(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cats and dogs",
                "research and development AND \"cats or dogs\"",
                "or so deep",
                "x AND -not deep",
                "au:(AT&T OR IT) org:(C++ OR AT&T)",
                "id:(2511.10001 OR 10.1000/xyz)",
                "it is e.g. (x) a. R&D F1 U.S.",
                "http://example.org/x 10.5 2511.1",
                "\"preference optimization\" OR rlhf",
                "cat:cs.CL cat:neuroscience cat:cs",
                "upvotes:>=10 comments:0",
                "ti:alignment OR agent",
                "ti:alignment \"reward model\"",
                "abs:(reward model)",
                "e.g. U.S. pre-training cs",
                "broken AND",
                "",
            })
    void a_clean_filter_has_no_hints(String text) {
        assertThat(Filters.hints(text)).isEmpty();
    }

    @Test
    void hints_come_in_the_order_of_the_text_and_point_at_what_was_typed() {
        assertThat(Filters.hints("\u200bcats or dogs OR cs.CL OR upvotes:5"))
                .extracting(Hint::position)
                .containsExactly(6, 17, 34);
    }

    @Test
    void nobody_gets_more_than_ten_and_they_come_at_once() {
        var text = IntStream.range(0, 100).mapToObj(i -> "cs.CL").collect(Collectors.joining(" OR "));

        assertThat(Filters.hints(text)).hasSize(10);
        assertTimeout(Duration.ofSeconds(2), () -> Filters.hints(text));
    }
}
