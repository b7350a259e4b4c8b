package dev.paperboy.rendering.encoding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EncodedLinesTest {

    /** Whatever sits at a seam, above all around the end of a line. */
    @Provide
    Arbitrary<List<String>> pieces() {
        var bits = Arbitraries.of(
                "",
                " ",
                "  ",
                "\t",
                ".",
                "..",
                "=",
                "é",
                "漢",
                "👩‍🔬",
                "F",
                "From",
                "From ",
                "rom ",
                "om ",
                " x",
                "\n",
                "\n\n",
                " \n",
                ".\n",
                "From \n",
                "x".repeat(68),
                "x".repeat(71),
                "x".repeat(72),
                "x".repeat(73),
                "x".repeat(74),
                "x".repeat(75),
                "x".repeat(76),
                "x".repeat(77),
                "=".repeat(30),
                ".".repeat(80),
                " ".repeat(80),
                "word\nword");
        return bits.list()
                .ofMaxSize(4)
                .map(some -> String.join("", some))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 20_000)
    void pieces_give_the_bytes_of_the_whole(@ForAll("pieces") List<String> pieces) {
        var whole = String.join("", pieces);

        assertThat(ascii(joined(pieces))).isEqualTo(PlainEncoder.encode(whole));
        assertThat(ascii(EncodedBody.of(whole))).isEqualTo(PlainEncoder.encode(whole));
    }

    @Property(tries = 2_000)
    void lines_are_short_and_decode_to_what_went_in(@ForAll("pieces") List<String> pieces) throws Exception {
        var body = joined(pieces);
        var whole = String.join("", pieces);

        assertThat(ascii(body).split("\r\n", -1))
                .allMatch(line -> line.length() <= 76)
                .noneMatch(line -> line.startsWith(".") || line.startsWith("From ") || line.endsWith(" "));
        assertThat(decoded(body)).isEqualTo(whole.isEmpty() || whole.endsWith("\n") ? whole : whole + "\n");
    }

    @Test
    void lines_may_end_in_any_way() {
        assertThat(ascii(EncodedBody.of("a\r\nb\rc\nd"))).isEqualTo("a\r\nb\r\nc\r\nd\r\n");
        assertThat(EncodedBody.of("").length()).isZero();
    }

    private static EncodedBody joined(List<String> pieces) {
        var lines = new EncodedLines();
        pieces.forEach(piece -> lines.append(EncodedText.of(piece)));
        assertThat(lines.length()).isEqualTo(String.join("", pieces).getBytes(UTF_8).length);
        return lines.body();
    }

    private static String ascii(EncodedBody body) {
        return new String(body.bytes(), US_ASCII);
    }

    private static String decoded(EncodedBody body) throws Exception {
        try (var in = MimeUtility.decode(new ByteArrayInputStream(body.bytes()), "quoted-printable")) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }
}
