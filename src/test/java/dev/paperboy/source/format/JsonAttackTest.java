package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.UnreadableDocumentException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON made to exhaust who reads it: refused within two seconds. */
class JsonAttackTest {

    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final List<DocumentFormat> FORMATS =
            List.of(new HuggingFaceDaily(Collected.CLOCK), new Biorxiv(), Feed.named("feed", Collected.CLOCK));

    static Stream<Arguments> attacks() {
        return Stream.of(
                        Named.of("depth", "[".repeat(1_000_000)),
                        Named.of("depth within", "{\"a\":".repeat(1_000_000)),
                        Named.of("a long text", "\"" + "a".repeat(2_000_000) + "\""),
                        Named.of("a long number", "9".repeat(1_000_000)),
                        Named.of("very many parts", "[" + "[],".repeat(3_000_000) + "[]]"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void every_attack_is_refused_in_a_sentence(String value) {
        var documents = List.of(
                "[" + value + "]",
                "[{\"paper\":" + value + "}]",
                "{\"messages\":" + value + "}",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + value + "]}");
        for (var format : FORMATS) {
            for (var document : documents) {
                var started = System.nanoTime();
                assertThatThrownBy(() -> Collected.from(format, document))
                        .isInstanceOf(UnreadableDocumentException.class)
                        .hasMessageEndingWith(".")
                        .message()
                        .hasSizeLessThan(200);
                assertThat(System.nanoTime() - started).isLessThan(LONGEST_NANOS);
            }
        }
    }
}
