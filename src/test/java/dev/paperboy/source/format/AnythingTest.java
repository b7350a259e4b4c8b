package dev.paperboy.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, listings, rejections or a sentence come out. */
class AnythingTest {

    private static final List<DocumentFormat> FORMATS = List.of(
            new HuggingFaceDaily(Collected.CLOCK),
            JsonLines.imported(Collected.CLOCK),
            new ArxivAtom(),
            new ArxivRss(),
            new ArxivOai(),
            new Biorxiv(),
            Feed.named("feed", Collected.CLOCK));
    private static final List<String> SAMPLES = List.of(
            "arxiv-query.xml",
            "arxiv-rss.xml",
            "arxiv-atom-feed.xml",
            "arxiv-rss1.xml",
            "arxiv-oai.xml",
            "feed-rss.xml",
            "feed-atom.xml",
            "feed.json",
            "biorxiv.json",
            "hf-daily.json",
            "papers.jsonl");
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "]]>",
            "<![CDATA[",
            "<!--",
            "&#0;",
            "&#xFFFFFFFF;",
            "\0",
            "'",
            "\"",
            "{",
            "}",
            "[",
            "null",
            "-1",
            "1e999",
            "xmlns=''",
            "<item>",
            "</item>",
            "<entry>",
            "9999999999",
            "\uD800",
            "<?x ?>",
            "%",
            "$1",
            "\\");

    @Property(tries = 300)
    void noise_is_survived(@ForAll byte[] noise) throws IOException {
        for (var format : FORMATS) {
            survives(format, noise);
        }
    }

    @Property(tries = 500)
    void spoilt_samples_are_survived(@ForAll("samples") String sample, @ForAll long seed) throws IOException {
        var spoilt = spoil(sample, new Random(seed));
        for (var format : FORMATS) {
            survives(format, spoilt);
        }
    }

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of(SAMPLES);
    }

    private static byte[] spoil(String sample, Random random) throws IOException {
        byte[] bytes;
        try (var in = Collected.sample(sample)) {
            bytes = in.readAllBytes();
        }
        for (var change = random.nextInt(8); change >= 0; change--) {
            var at = random.nextInt(bytes.length);
            var to = Math.min(bytes.length, at + random.nextInt(60));
            var put =
                    switch (random.nextInt(4)) {
                        case 0 -> new byte[0];
                        case 1 -> new byte[] {(byte) random.nextInt(256)};
                        case 2 -> Arrays.copyOfRange(bytes, random.nextInt(at + 1), to);
                        default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                    };
            bytes = join(bytes, at, put, random.nextBoolean() ? to : at);
        }
        return bytes;
    }

    private static byte[] join(byte[] bytes, int at, byte[] put, int goOn) {
        var joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, at);
        joined.writeBytes(put);
        joined.write(bytes, goOn, bytes.length - goOn);
        return joined.size() == 0 ? new byte[] {'x'} : joined.toByteArray();
    }

    private static void survives(DocumentFormat format, byte[] document) throws IOException {
        var collected = new Collected();
        try {
            format.read(new ByteArrayInputStream(document), collected);
        } catch (UnreadableDocumentException e) {
            assertThat(e.getMessage()).endsWith(".").hasSizeLessThan(600);
        }
        assertThat(collected.listings)
                .allSatisfy(listing -> assertThat(listing.title()).isNotBlank());
    }
}
