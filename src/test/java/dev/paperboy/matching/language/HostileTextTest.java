package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in is understood or refused, soon, and never stored broken. */
class HostileTextTest {

    private static final int LONGEST = 2_000;

    /** Milliseconds on an idle machine; what grows with the square of the length or worse does not end by then. */
    private static final Duration SOON = Duration.ofSeconds(5);

    static Stream<String> walls() {
        return Stream.of(
                        "(",
                        ")",
                        "((x)",
                        "()",
                        "-",
                        "- ",
                        "-x",
                        "!",
                        "! x ",
                        "\"",
                        "\"x",
                        "'",
                        "'x ",
                        "`",
                        "^",
                        "^2",
                        "x^2",
                        "x^",
                        "~",
                        "\"\"~1",
                        "*",
                        "x*",
                        ":",
                        "ti:",
                        "ti:(",
                        "foo:",
                        "co:x ",
                        "cat:cs.X ",
                        "[",
                        "x[ti] ",
                        "x[",
                        "ti:[",
                        "&",
                        "&&",
                        "||",
                        "x||",
                        "x && ",
                        "+",
                        "+x",
                        "NOT ",
                        "AND ",
                        "x AND ",
                        "ANDNOT ",
                        "x OR ",
                        "x or ",
                        "upvotes:[1 TO 2] ",
                        "upvotes ",
                        "upvotes >= 1 ",
                        "%22",
                        "\u0000",
                        "\ud800",
                        "\udc00",
                        "e\u0301",
                        "\u0301",
                        "\u200d",
                        "\u202e",
                        "\ufdfa",
                        "\ud83d\ude00",
                        "\u1100\u1161",
                        "IT ",
                        "C++ ",
                        "cs.CL ",
                        "cat:nlp ",
                        "not x ",
                        "2511.10001 ",
                        "https://arxiv.org/abs/2511.10001 ",
                        "doi: ",
                        "arxiv:doi:",
                        "au:J.R. ",
                        "au:j.",
                        "a1 ",
                        "the ")
                .map(piece -> piece.repeat(LONGEST / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void a_wall_of_one_thing_is_dealt_with_at_once(String wall) {
        Assertions.assertTimeout(SOON, () -> checkDealtWith(wall));
        Assertions.assertTimeout(SOON, () -> checkDealtWith("agent " + wall.substring(6)));
    }

    @Property(tries = 2_000)
    void any_string_is_dealt_with(@ForAll("strings") String text) {
        checkDealtWith(text);
    }

    @Property(tries = 300)
    void any_bytes_are_dealt_with(@ForAll long seed) {
        checkDealtWith(new Random(seed)
                .ints(200, 0, Character.MAX_VALUE + 1)
                .mapToObj(unit -> String.valueOf((char) unit))
                .collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(200),
                Arbitraries.strings()
                        .withChars("()\"'`-!+&|^~*:[]{}<>=% \u0000\ud800\u200btiabORND1")
                        .ofMaxLength(200));
    }

    private static void checkDealtWith(String text) {
        try {
            var filter = Filters.compile(text);
            assertThat(filter.canonical()).isNotBlank();
            assertThat(filter.canonical().codePoints()).noneMatch(HostileTextTest::isBroken);
            assertThat(Filters.reopen(filter.canonical()).canonical()).isEqualTo(filter.canonical());
        } catch (FilterSyntaxException refusal) {
            assertThat(refusal.position()).isBetween(0, text.length());
            assertThat(refusal.getMessage()).isNotBlank();
            refusal.suggestion().ifPresent(HostileTextTest::checkCompiles);
        }
        for (var hint : Filters.hints(text)) {
            assertThat(hint.position()).isBetween(0, text.length());
            if (hint.suggestion() != null) {
                checkCompiles(hint.suggestion());
            }
        }
    }

    private static void checkCompiles(String suggestion) {
        assertThatCode(() -> Filters.compile(suggestion)).doesNotThrowAnyException();
    }

    private static boolean isBroken(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }
}
