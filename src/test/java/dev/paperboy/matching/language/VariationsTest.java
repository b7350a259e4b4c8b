package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariationsTest {

    private static String variations(String filter) throws FilterSyntaxException {
        return Filters.compile(filter).variations().stream()
                .map(v -> v.clause() + " " + v.kind() + " " + v.without().canonical())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "one OR two^3               | one ADDS two^3; two ADDS one",
                "one AND two                | one COSTS two; two COSTS one",
                "one AND two AND NOT three  | one COSTS two AND NOT three; two COSTS one AND NOT three; NOT three COSTS one AND two",
                "one -(two OR three)        | NOT (three OR two) COSTS one",
                "(one OR two) AND ten       | one ADDS ten AND two; two ADDS one AND ten; ten COSTS one OR two",
                "(one AND two) OR ten       | one COSTS ten OR two; two COSTS one OR ten; ten ADDS one AND two",
                "one AND (two OR NOT ten)   | two ADDS one AND NOT ten; NOT ten ADDS one AND two",
            })
    void each_clause_is_taken_out_and_what_joins_it_says_what_it_does(String filter, String expected)
            throws FilterSyntaxException {
        assertThat(variations(filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "ti:\"one two\"^2", "cat:cs.CL"})
    void nothing_is_left_of_one_clause(String filter) throws FilterSyntaxException {
        assertThat(variations(filter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(one AND two) OR one", "((one OR two) AND ten) OR (six AND (one OR seven))"})
    void what_is_left_is_in_normal_form(String filter) throws FilterSyntaxException {
        for (var variation : Filters.compile(filter).variations()) {
            assertThat(Filters.reopen(variation.without().canonical())).isEqualTo(variation.without());
            assertThat(Filters.reopen(variation.without().canonical()).canonical())
                    .isEqualTo(variation.without().canonical());
        }
    }

    @Test
    void a_filter_of_a_hundred_words_has_a_hundred_variations() throws FilterSyntaxException {
        var filter = IntStream.range(0, 100).mapToObj(i -> "word" + i).collect(Collectors.joining(" OR "));

        assertThat(Filters.compile(filter).variations()).hasSize(100);
    }
}
