package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "language model                        | language AND model",
                "\"Preference  Optimization\" OR RLHF  | \"preference optimization\" OR rlhf",
                "“reward model”                        | \"reward model\"",
                "(b1 OR a1) c1                         | (a1 OR b1) AND c1",
                "c1 a1 OR b1                           | a1 AND c1 OR b1",
                "a1 AND (b1 AND (c1))                  | a1 AND b1 AND c1",
                "a1 OR a1                              | a1",
                "agent -survey                         | agent AND NOT survey",
                "agent NOT survey                      | agent AND NOT survey",
                "agent ANDNOT survey                   | agent AND NOT survey",
                "agent -(-survey)                      | agent AND survey",
                "agent -(survey OR review)             | agent AND NOT (review OR survey)",
                "ti:(zoo OR abs:bar)                   | abs:bar OR ti:zoo",
                "all:agent                             | agent",
                "TI:Agent                              | ti:agent",
                "(zoo OR bar^2)^3                      | bar^6 OR zoo^3",
                "agent -survey^3                       | agent AND NOT survey",
                "agent^1.50                            | agent^1.5",
                "align*                                | align*",
                "\"reward hacking\"~3                  | \"reward hacking\"~3",
                "\"reward\"~3                          | reward",
                "\"the model\"                         | model",
                "\"state of the art\"                  | \"state of the art\"",
                "Pre-Training                          | pre-training",
                "\"pre-training\"                      | \"pre training\"",
                "cats and dogs                         | cats AND dogs",
                "the model                             | model",
                "+survey                               | survey",
                "deep - learning                       | deep AND learning",
                "CAT:CS.cl                             | cat:cs.CL",
                "cat:cs.*                              | cat:cs",
                "cat:(cs.LG OR Physics.Optics)         | cat:cs.LG OR cat:physics.optics",
                "au:\"Erdős, Paul\"                    | au:\"erdos paul\"",
                "au:Love*                              | au:love*",
                "au:\"Smith JR\"                        | au:\"smith j r\"",
                "org:\"IBM U.S.\"                       | org:\"ibm u s\"",
                "org:\"École Normale\"                 | org:\"ecole normale\"",
                "id:arXiv:2511.03506v2                 | id:2511.03506",
                "id:hep-th/9901001v3                   | id:hep-th/9901001",
                "src:HF                                | src:hf",
                "upvotes:>=10                          | upvotes:>=10",
                "upvotes:10                            | upvotes:=10",
                "comments:≤3                           | comments:<=3",
                "has:Code kind:NEW                     | has:code AND kind:new",
                "http://example.org/x                  | \"http example.org x\"",
                "10:30 talk                            | \"10 30\" AND talk",
                "质检                                  | \"质 检\"",
            })
    void a_filter_has_one_canonical_form(String text, String canonical) throws FilterSyntaxException {
        assertThat(Filters.compile(text).canonical()).isEqualTo(canonical);
    }

    @Test
    void the_limits_themselves_are_allowed() throws FilterSyntaxException {
        assertThat(Filters.compile(" ".repeat(1_995) + "model").canonical()).isEqualTo("model");
        assertThat(Filters.compile("word ".repeat(100)).canonical()).isEqualTo("word");
        assertThat(Filters.compile("(".repeat(20) + "x" + ")".repeat(20)).canonical())
                .isEqualTo("x");
    }

    @Test
    void line_breaks_are_blanks() throws FilterSyntaxException {
        assertThat(Filters.compile("agent\r\nOR\u00a0survey").canonical()).isEqualTo("agent OR survey");
    }

    @Test
    void a_canonical_form_longer_than_a_typed_filter_is_taken_back() throws FilterSyntaxException {
        var many = IntStream.range(0, 99)
                .mapToObj(i -> "word" + (1_000 + i))
                .collect(Collectors.joining(" ", "abs:(", ")^12.5"));
        var filter = Filters.compile(many);

        assertThat(filter.canonical()).hasSizeGreaterThan(2_000);
        assertThat(Filters.reopen(filter.canonical())).isEqualTo(filter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upvotes:>=1", "comments:0", "has:code", "src:hf", "kind:cross", "agent -kind:replace"})
    void a_filter_with_a_signal_says_so(String text) throws FilterSyntaxException {
        assertThat(Filters.compile(text + " cat:cs").readsSignals()).isTrue();
    }

    @Test
    void what_no_signal_can_change_reads_none() throws FilterSyntaxException {
        assertThat(Filters.compile("agent ti:x cat:cs au:ada org:mit id:1 kind:new")
                        .readsSignals())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"au:j.r", "au:\"j.r smith\"", "au:j.r*", "au:j.smi*", "org:amazon.c*", "org:\"u.s navy\""})
    void names_that_were_stored_with_dots_are_taken_back(String stored) {
        var canonical = Filters.reopen(stored).canonical();

        assertThat(Filters.reopen(canonical).canonical()).isEqualTo(canonical).doesNotContain(".");
    }

    @Test
    void a_stored_phrase_may_be_longer_than_a_typed_one() {
        assertThat(Filters.reopen("\"" + "word ".repeat(21) + "\"~3").canonical())
                .endsWith("~3");
    }

    @Test
    void filters_are_equal_when_they_mean_the_same_by_their_form() throws FilterSyntaxException {
        assertThat(Filters.compile("x y"))
                .isEqualTo(Filters.compile("Y AND X"))
                .hasSameHashCodeAs(Filters.compile("y x"));
        assertThat(Filters.compile("x y")).isNotEqualTo(Filters.compile("x OR y"));
    }
}
