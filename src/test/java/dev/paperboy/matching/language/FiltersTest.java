package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "(agent AND \"open    | 11 | (agent AND \"open\")",
                "(agent OR survey     | 0  | (agent OR survey)",
                "agent)               | 5  | agent",
                "agent AND            | 6  | agent",
                "agent \"open         | 6  | agent \"open\"",
                "ti:                  | 0  |",
                "ti: video            | 0  | ti:video",
                "upvotes:>=many       | 8  |",
                "b OR                 | 2  | b",
                "a OR                 | 2  |",
                "NOT                  | 0  |",
                "()                   | 0  |",
                "agent ()             | 6  | agent",
                "x^                   | 1  | x",
                "x^abc                | 1  | x",
                "x^2y                 | 1  | x",
                "x^-1                 | 1  | x",
                "x^0                  | 1  | x",
                "x ^3                 | 2  |",
                "(x^100)^100          | 7  | (x^100)",
                "^3                   | 0  |",
                "x AND AND y          | 2  | x  AND y",
                "x AND OR y           | 2  | x  OR y",
                "AND x                | 0  | x",
                "x NOT NOT y          | 6  | x NOT  y",
                "-survey              | 0  |",
                "agent OR NOT survey  | 9  |",
                "x~2                  | 0  |",
                "Foo: bar             | 0  | Foo bar",
                "foo:bar              | 0  | foo bar",
                "tj:bar               | 0  | ti:bar",
                "x author:ada         | 2  | x au:ada",
                "doi: 10.1/x          | 0  | id:10.1/x",
                "ti:-video            | 3  |",
                "b ti:-video          | 5  | b -ti:video",
                "the                  | 0  |",
                "and                  | 0  |",
                "ti:the x             | 3  |",
                "...                  | 0  |",
                "a*                   | 0  |",
                "*ization             | 0  |",
                "pre-train*           | 0  |",
                "x*y                  | 0  |",
                "\"two words\"~0.5    | 11 | \"two words\"",
                "\"two words\"~101    | 11 | \"two words\"",
                "\"two words\"~       | 11 | \"two words\"",
                "au:\"two words\"~2   | 3  |",
                "cat:*                | 4  |",
                "src:h*               | 4  |",
                "has:data             | 4  |",
                "kind:old             | 5  |",
                "upvotes:1.5          | 8  |",
                "upvotes:99999999999  | 8  |",
            })
    void what_is_no_filter_is_refused_where_the_trouble_starts(String text, int position, String suggestion) {
        var refusal = catchThrowableOfType(FilterSyntaxException.class, () -> Filters.compile(text));

        assertThat(refusal).isNotNull().hasMessageMatching("[A-Z`~].*[.?]");
        assertThat(refusal.position()).isEqualTo(position);
        assertThat(refusal.suggestion().orElse(null)).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void an_empty_filter_is_refused(String text) {
        assertThatThrownBy(() -> Filters.compile(text))
                .isInstanceOf(FilterSyntaxException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void a_lower_case_operator_alone_is_refused_with_a_hint() {
        assertThatThrownBy(() -> Filters.compile("and")).hasMessageContaining("write AND");
    }

    @Test
    void the_limits_are_told_in_a_sentence() {
        assertThatThrownBy(() -> Filters.compile("x".repeat(2_001))).hasMessageContaining("2,000 characters");
        assertThatThrownBy(() -> Filters.compile("word ".repeat(101))).hasMessageContaining("100 words");
        assertThatThrownBy(() -> Filters.compile("(".repeat(21) + "x" + ")".repeat(21)))
                .hasMessageContaining("20 deep");
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

    @Test
    void a_stored_text_that_is_no_filter_is_a_bug() {
        assertThatThrownBy(() -> Filters.reopen("agent AND")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upvotes:>=1", "comments:0", "has:code", "src:hf", "kind:new", "agent -kind:replace"})
    void a_filter_with_a_signal_says_so(String text) throws FilterSyntaxException {
        assertThat(Filters.compile(text + " cat:cs").readsSignals()).isTrue();
    }

    @Test
    void a_filter_of_words_reads_no_signals() throws FilterSyntaxException {
        assertThat(Filters.compile("agent ti:x cat:cs au:ada org:mit id:1").readsSignals())
                .isFalse();
    }

    @Test
    void filters_are_equal_when_they_mean_the_same_by_their_form() throws FilterSyntaxException {
        assertThat(Filters.compile("x y"))
                .isEqualTo(Filters.compile("Y AND X"))
                .hasSameHashCodeAs(Filters.compile("y x"));
        assertThat(Filters.compile("x y")).isNotEqualTo(Filters.compile("x OR y"));
    }
}
