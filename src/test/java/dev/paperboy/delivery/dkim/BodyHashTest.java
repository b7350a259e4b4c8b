package dev.paperboy.delivery.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyHashTest {

    private static final String HEAD = "A: X\r\n\r\n";

    @Test
    void the_example_of_the_standard() {
        assertSame(" C \r\nD \t E\r\n\r\n\r\n", " C\r\nD E\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\r\n\r\n", " \t\r\n  \r\n", " "})
    void a_body_without_text_is_empty(String body) {
        assertThat(Base64.getEncoder().encodeToString(hash(body)))
                .isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void a_last_line_without_end_gets_one() {
        assertSame("a", "a\r\n");
        assertSame("a \t", "a\r\n");
    }

    @Test
    void a_line_end_is_both_its_characters() {
        assertSame("a \n b \r c\r\n", "a \n b \r c\r\n");
        assertSame("a\r\n\n\r\n", "a\r\n\n\r\n");
    }

    @Property(tries = 5_000)
    void any_body_is_hashed_as_if_it_were_written_in_relaxed_form(@ForAll("bodies") String body) {
        assertSame(body, relaxed(body));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(List.of(" ", "\t", "\r\n", "\r", "\n", "a", "bc", "=20", "  ", ".", "é"))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    /** By the letter of RFC 6376, 3.4.4. */
    private static String relaxed(String body) {
        var lines = new StringBuilder();
        for (var line : body.split("\r\n", -1)) {
            lines.append(line.replaceAll("[ \t]+", " ").replaceAll(" $(?!\n)\\z", ""))
                    .append("\r\n");
        }
        var text = lines.toString().replaceAll("(?:\r\n)+\\z", "");
        return text.isEmpty() ? "" : text + "\r\n";
    }

    private static void assertSame(String body, String relaxed) {
        assertThat(hash(body)).isEqualTo(Hashes.sha256(relaxed.getBytes(ISO_8859_1)));
    }

    private static byte[] hash(String body) {
        return BodyHash.of((HEAD + body).getBytes(ISO_8859_1), HEAD.length());
    }
}
