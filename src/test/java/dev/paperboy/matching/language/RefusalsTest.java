package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to be refused: where, with which words, and what is offered instead. */
class RefusalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "(agent AND \"open | 11 | This quotation mark is never closed. | (agent AND \"open\")",
                "(agent OR survey | 0 | This bracket is never closed. | (agent OR survey)",
                "agent) | 5 | This bracket was never opened. | agent",
                "agent AND | 6 | AND needs something on its right. | agent",
                "agent \"open | 6 | This quotation mark is never closed. | agent \"open\"",
                "ti: | 0 | Something to look for has to follow ti:. |",
                "ti: video | 0 | No blank can stand after ti:. | ti:video",
                "upvotes:>=many | 8 | After upvotes: a whole number is expected, such as >=10. |",
                "a OR | 2 | OR needs something on its right. |",
                "NOT | 0 | NOT needs something on its right. |",
                "() | 0 | There is nothing between these brackets. |",
                "agent () | 6 | There is nothing between these brackets. | agent",
                "x^ | 1 | After ^ a weight is expected, such as 3. | x",
                "x^abc | 1 | After ^ a weight is expected, such as 3. | x",
                "x^2y | 1 | After ^ a weight is expected, such as 3. | x",
                "x^-1 | 1 | After ^ a weight is expected, such as 3. | x",
                "x^0 | 1 | Weights go from 0.01 to 1000, multiplied where brackets have one too. | x",
                "x ^3 | 2 | A weight such as ^3 has to follow what it weighs, without a blank. | x^3",
                "(x^100)^100 | 7 | Weights go from 0.01 to 1000, multiplied where brackets have one too. | (x^100)",
                "^3 | 0 | A weight such as ^3 has to follow what it weighs, without a blank. |",
                "x AND OR y | 2 | AND needs something on its right. | x OR y",
                "AND x | 0 | AND needs something on its left. | x",
                "x NOT NOT y | 6 | NOT stands here twice. | x NOT y",
                "-survey | 0 | This takes away without anything to look for. Write what you want to find as well. |",
                "agent OR NOT survey | 9 | This takes away without anything to look for. Write what you want to find as well. | agent AND NOT survey",
                "x~2 | 0 | ~ has to follow a phrase in quotation marks. | x",
                "foo:bar | 0 | There is no field foo:. Put it in quotes if the colon belongs to the text. | foo bar",
                "tj:bar | 0 | There is no field tj:. Did you mean ti:? | ti:bar",
                "x author:ada | 2 | There is no field author:. Did you mean au:? | x au:ada",
                "doi: 10.1/x | 0 | There is no field doi:. Did you mean id:? | id:10.1/x",
                "ti:-video | 3 | The minus has to stand before the field. |",
                "b ti:-video | 5 | The minus has to stand before the field. | b -ti:video",
                "the | 0 | `the` cannot be looked for: it is too common, or no word at all. |",
                "and | 0 | `and` is only a word here, and too common to look for. Write AND to join. |",
                "ti:the x | 3 | `the` cannot be looked for: it is too common, or no word at all. |",
                "... | 0 | `...` cannot be looked for: it is too common, or no word at all. |",
                "a* | 0 | A star has to follow at least two letters and end the word, as in align*. |",
                "*ization | 0 | A star has to follow at least two letters and end the word, as in align*. | ization",
                "pre-train* | 0 | A star can only end a single word, as in align*. | pre-train",
                "x*y | 0 | A star has to follow at least two letters and end the word, as in align*. | xy",
                "\"two words\"~0.5 | 11 | After ~ a whole number up to 100 is expected. | \"two words\"",
                "\"two words\"~101 | 11 | After ~ a whole number up to 100 is expected. | \"two words\"",
                "\"two words\"~ | 11 | After ~ a number is expected, such as 3. | \"two words\"",
                "au:\"two words\"~2 | 3 | Only a phrase in the text can have ~, not one in au:. | au:\"two words\"",
                "cat:* | 4 | A star alone would be every paper. Name a category, such as cs.CL, or leave cat: out. |",
                "src:h* | 4 | A source has a short name, such as hf, without a star. |",
                "has:data | 4 | After has: only code can stand, for papers that come with code. |",
                "kind:old | 5 | A kind is new, cross or replace. |",
                "upvotes:1.5 | 8 | After upvotes: a whole number is expected, such as >=10. |",
                "upvotes:99999999999 | 8 | The largest number is 999,999,999. |",
                "x OR AND OR y | 2 | OR needs something on its right. | x OR y",
                "&& x | 0 | && needs something on its left. | x",
                "x AND | 2 | AND needs something on its right. | x",
                "x -!y | 3 | NOT stands here twice. | x -y",
                "x AND (y OR | 9 | OR needs something on its right. | x AND (y)",
                "x NOT (y | 6 | This bracket is never closed. | x NOT (y)",
                "autor: lovelace | 0 | There is no field autor:. Did you mean au:? | au:lovelace",
                "intitle:video | 0 | There is no field intitle:. Did you mean ti:? | ti:video",
                "foo:\"two words\" | 0 | There is no field foo:. Put it in quotes if the colon belongs to the text. | \"two words\"",
                "tag:(x y) | 0 | There is no field tag:. Put it in quotes if the colon belongs to the text. | (x y)",
                "ti:x AND co:\"12 pages\" | 9 | Authors' remarks cannot be asked for with co:. | ti:x",
                "submittedDate:[202301010600 TO 202401010600] AND cat:cs.LG | 0 | A filter has no dates: every mail brings what is new since the last one. | cat:cs.LG",
                "-jr:Nature x | 1 | Journals cannot be asked for with jr:. | x",
                "x (rn:1) | 3 | Report numbers cannot be asked for with rn:. | x",
                "search_query=all:electron+AND+cat:cs.LG&start=0&max_results=10 | 0 | This comes from an address. A filter is written in plain text. | all:electron AND cat:cs.LG",
                "%22reward%20model%22+AND+%28a1+OR+b1%29 | 0 | This comes from an address. A filter is written in plain text. | \"reward model\" AND (a1 OR b1)",
                "cells[ti] | 5 | A tag such as [ti] is PubMed's. Here it is ti:cells. | ti:cells",
                "smith j[Author] AND deep learning[Title] | 7 | A tag such as [Author] is PubMed's. Here it is au:\"smith j\". | au:\"smith j\" AND ti:\"deep learning\"",
                "(\"heart failure\"[Title/Abstract] OR HF[tiab]) AND 2020[dp] | 16 | A tag such as [Title/Abstract] is PubMed's. Here it is \"heart failure\". | (\"heart failure\" OR HF)",
                "cat:cs.CLL | 4 | There is no category cs.CLL at arXiv. Did you mean cat:cs.CL? | cat:cs.CL",
                "cat:csCL | 4 | There is no category csCL at arXiv. Did you mean cat:cs.CL? | cat:cs.CL",
                "cat:cs_CL | 4 | There is no category cs_CL at arXiv. Did you mean cat:cs.CL? | cat:cs.CL",
                "cat:cs:CL | 4 | There is no category cs:CL at arXiv. Did you mean cat:cs.CL? | cat:cs.CL",
                "cat:cs.NLP | 4 | There is no category cs.NLP at arXiv. Did you mean cat:cs.CL? | cat:cs.CL",
                "cat:cs.QQQQ | 4 | There is no category cs.QQQQ at arXiv. All of cs is cat:cs.*. | cat:cs.*",
                "cat:hepth | 4 | There is no category hepth at arXiv. Did you mean cat:hep-th? | cat:hep-th",
                "cat:cs.C* | 4 | A star stands for all of an archive, as in cat:cs.*. | cat:cs.*",
                "cat:x* | 4 | A star stands for all of an archive, as in cat:cs.*. |",
                "cat:cs.CL,cs.LG | 4 | Several categories are joined by OR, in brackets. | cat:(cs.CL OR cs.LG)",
                "cat:(cs.LG OR cs.CLL) agent | 14 | There is no category cs.CLL at arXiv. Did you mean cat:cs.CL? | cat:(cs.LG OR cs.CL) agent",
                "upvotes: >= 10 | 0 | A count is written in one piece, such as upvotes:>=10. | upvotes:>=10",
                "upvotes >= 10 agent | 0 | A count is written in one piece, such as upvotes:>=10. | upvotes:>=10 agent",
                "votes>5 | 0 | A count is written in one piece, such as upvotes:>5. | upvotes:>5",
                "upvotes:10..20 | 8 | After upvotes: a whole number is expected, such as >=10. | upvotes:(>=10 AND <=20)",
                "upvotes:[10 TO 20] | 8 | After upvotes: a whole number is expected, such as >=10. | upvotes:(>=10 AND <=20)",
                "comments:=>3 | 9 | After comments: a whole number is expected, such as >=10. | comments:>=3",
                "upvotes:10+ | 8 | After upvotes: a whole number is expected, such as >=10. | upvotes:>=10",
                "upvotes:-1 | 8 | After upvotes: a whole number is expected, such as >=10. |",
                "has:pdf | 4 | After has: only code can stand, for papers that come with code. |",
                "has:github | 4 | After has: only code can stand, for papers that come with code. | has:code",
                "kind:updated | 5 | A kind is new, cross or replace. | kind:replace",
                "model*ing | 0 | A star has to follow at least two letters and end the word, as in align*. | model*",
                "C*-algebra | 0 | A star has to follow at least two letters and end the word, as in align*. | C-algebra",
                "R^n | 1 | After ^ a weight is expected, such as 3. | R",
                "x https://arxiv.org/abs/2511.10001 | 2 | This is the address of a paper. Here it is id:2511.10001. | x id:2511.10001",
                "https://arxiv.org/pdf/2511.10001v2.pdf | 0 | This is the address of a paper. Here it is id:2511.10001. | id:2511.10001",
                "arxiv.org/abs/hep-th/9901001 | 0 | This is the address of a paper. Here it is id:hep-th/9901001. | id:hep-th/9901001",
                "https://doi.org/10.1000/XYZ | 0 | This is the address of a paper. Here it is id:10.1000/xyz. | id:10.1000/xyz",
                "\"\" | 0 | There is nothing between these quotation marks. |",
                "x ti:\"\" | 5 | There is nothing between these quotation marks. |",
                "“never closed | 0 | This quotation mark is never closed. | \"never closed\"",
            })
    void what_is_no_filter_is_refused_where_the_trouble_starts(
            String text, int position, String message, String suggestion) throws FilterSyntaxException {
        var refusal = refusal(text);

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.position()).isEqualTo(position);
        assertThat(refusal.suggestion().orElse(null)).isEqualTo(suggestion);
        if (suggestion != null) {
            assertThat(Filters.compile(suggestion).canonical()).isNotBlank();
        }
    }

    @Test
    void signs_need_something_on_both_sides() {
        assertThat(refusal("x ||")).hasMessage("|| needs something on its right.");
        assertThat(refusal("|| x")).hasMessage("|| needs something on its left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200b", "\u0000"})
    void an_empty_filter_is_refused(String text) {
        assertThat(refusal(text)).hasMessage("The filter is empty. Write a word to look for.");
    }

    @Test
    void the_position_counts_what_was_typed_and_not_what_was_understood() {
        assertThat(refusal("\ufeffe\u0301tude\u200b AND").position()).isEqualTo(9);
    }

    @Test
    void the_limits_are_told_where_it_becomes_too_much() {
        assertThat(refusal("x".repeat(2_001)))
                .hasMessage("A filter has at most 2,000 characters, this one has 2001.")
                .extracting(FilterSyntaxException::position)
                .isEqualTo(2_000);
        assertThat(refusal("word ".repeat(101)))
                .hasMessageContaining("100 words")
                .extracting(FilterSyntaxException::position)
                .isEqualTo(500);
        assertThat(refusal("(".repeat(21) + "x" + ")".repeat(21)))
                .hasMessageContaining("20 deep")
                .extracting(FilterSyntaxException::position)
                .isEqualTo(20);
    }

    @Test
    void words_that_may_stray_are_few() throws FilterSyntaxException {
        var most = "\"" + "word ".repeat(20).strip() + "\"";

        assertThat(Filters.compile(most + "~3").canonical()).isEqualTo(most + "~3");
        assertThat(refusal("\"more " + most.substring(1) + "~3"))
                .hasMessage("A phrase with ~ has at most 20 words.")
                .extracting(FilterSyntaxException::suggestion)
                .isEqualTo(Optional.of("\"more " + most.substring(1)));
    }

    @Test
    void many_unknown_categories_are_refused_at_once() {
        var text = IntStream.range(0, 60).mapToObj(i -> "cat:cs.q" + i + "x").collect(Collectors.joining(" OR "));

        refusal(text);
        assertTimeout(Duration.ofSeconds(2), () -> refusal(text));
    }

    @Test
    void a_suggestion_is_never_longer_than_a_filter_may_be() {
        assertThat(refusal("x".repeat(1_990) + " AND \"ab").suggestion()).isPresent();
        assertThat(refusal("x".repeat(1_990) + " AND \"abc").suggestion()).isPresent();
        assertThat(refusal("x".repeat(1_990) + " AND \"abcd").suggestion()).isEmpty();
    }

    @Test
    void a_stored_text_that_is_no_filter_is_a_bug() {
        assertThatThrownBy(() -> Filters.reopen("agent AND")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stored_filter_is_not_refused_for_a_category_that_is_gone() {
        assertThat(Filters.reopen("cat:cs.XX").canonical()).isEqualTo("cat:cs.XX");
    }

    private static FilterSyntaxException refusal(String text) {
        var refusal = catchThrowableOfType(FilterSyntaxException.class, () -> Filters.compile(text));
        assertThat(refusal).as(text).isNotNull();
        return refusal;
    }
}
