package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter that takes up another one keeps its meaning. */
class ComposedFilterTest {

    private static final String[] WORDS = {"alpha", "beta", "gamma", "delta"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "one                  | survey       | one OR survey                | one AND NOT survey",
                "one OR two           | survey       | one OR survey OR two         | (one OR two) AND NOT survey",
                "one two              | survey       | one AND two OR survey        | one AND two AND NOT survey",
                "one -two             | reward model | \"reward model\" OR one AND NOT two"
                        + " | one AND NOT \"reward model\" AND NOT two",
                "cat:cs.* -(a1 OR b1) | x1           | cat:cs.* AND NOT (a1 OR b1) OR x1"
                        + " | cat:cs.* AND NOT (a1 OR b1) AND NOT x1",
                "one^3 OR two         | survey       | one^3 OR survey OR two       | (one^3 OR two) AND NOT survey",
            })
    void brackets_are_set_where_they_are_needed(String filter, String words, String either, String butNot)
            throws FilterSyntaxException {
        var one = Filters.compile(filter);
        var other = Filters.words(words).orElseThrow();

        assertThat(one.or(other)).isEqualTo(Filters.compile(either));
        assertThat(one.without(other)).isEqualTo(Filters.compile(butNot));
    }

    @Property(tries = 300)
    void what_is_composed_holds_for_what_it_should_and_reads_back(@ForAll long seed) throws FilterSyntaxException {
        var random = new Random(seed);
        var one = Filters.compile(filter(random, 3));
        var other = Filters.words(WORDS[random.nextInt(WORDS.length)]).orElseThrow();
        var either = one.or(other);
        var butNot = one.without(other);

        assertThat(Filters.compile(either.canonical())).isEqualTo(either);
        assertThat(Filters.compile(butNot.canonical())).isEqualTo(butNot);
        for (int bits = 0; bits < 1 << WORDS.length; bits++) {
            var paper = paper(bits);
            var first = holds(one, paper);
            var second = holds(other, paper);
            assertThat(holds(Filters.compile(either.canonical()), paper)).isEqualTo(first || second);
            assertThat(holds(Filters.compile(butNot.canonical()), paper)).isEqualTo(first && !second);
        }
    }

    /** Something to look for, and whatever else. */
    private static String filter(Random random, int depth) {
        var word = WORDS[random.nextInt(WORDS.length)];
        if (depth == 0) {
            return word;
        }
        return switch (random.nextInt(5)) {
            case 0 -> "(" + filter(random, depth - 1) + " OR " + filter(random, depth - 1) + ")";
            case 1 -> "(" + filter(random, depth - 1) + " AND " + filter(random, depth - 1) + ")";
            case 2 -> "(" + filter(random, depth - 1) + " ANDNOT " + filter(random, depth - 1) + ")";
            case 3 -> word + "^2";
            default -> word;
        };
    }

    private static Set<String> paper(int bits) {
        var paper = new HashSet<String>();
        for (int i = 0; i < WORDS.length; i++) {
            if ((bits >> i & 1) == 1) {
                paper.add(WORDS[i]);
            }
        }
        return paper;
    }

    private static boolean holds(Filter filter, Set<String> paper) {
        return filter.root().holds(leaf -> paper.contains(leaf.print()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reward AND model", "a\" OR b", "(reward", "NOT reward", "ti:reward", "reward*", "-reward"})
    void words_are_words_whatever_signs_stand_between(String text) throws FilterSyntaxException {
        var filter = Filters.words(text).orElseThrow();

        assertThat(filter.positives()).hasSize(1);
        assertThat(filter.positives().get(0).leaf()).isInstanceOf(Words.class);
        assertThat(Filters.compile(filter.canonical())).isEqualTo(filter);
    }

    @Test
    void of_stop_words_there_is_no_filter() {
        assertThat(Filters.words("")).isEmpty();
        assertThat(Filters.words("the of \u0000 …")).isEmpty();
    }
}
