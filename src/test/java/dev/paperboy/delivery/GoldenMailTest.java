package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.paperboy.rendering.encoding.EncodedBody;
import dev.paperboy.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole mail as it goes over the wire. */
class GoldenMailTest {

    private static final Path MAILS = Path.of("src/test/resources/golden/mail");

    @Test
    void a_digest_is_composed_byte_for_byte() throws IOException {
        var draft = new Draft(
                new Mailbox("Paperboy", "digest@papers.example.org"),
                new Mailbox("Bücherei", "library@example.org"),
                new Mailbox("", "ada@example.org"),
                "2 papers: Über den Rand hinaus and 1 more",
                Instant.parse("2026-11-20T06:00:00Z"),
                "0123456789abcdef.20261120@papers.example.org",
                "pb-0123456789abcdef",
                List.of(
                        new HeaderLine("List-Id", "Paperboy <daily.papers.example.org>"),
                        new HeaderLine("List-Unsubscribe", "<https://papers.example.org/unsubscribe/Zm9vYmFyYmF6>"),
                        new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
                        new HeaderLine("Auto-Submitted", "auto-generated"),
                        new HeaderLine("X-Paperboy-Digest", "42")),
                EncodedBody.of(Files.readString(MAILS.resolve("digest-two-papers.txt"))),
                EncodedBody.of(Files.readString(MAILS.resolve("digest-two-papers.html"))));

        var bytes = MailComposer.bytes(MailComposer.compose(draft));

        Golden.assertSame("mail/digest-two-papers.eml", new String(bytes, US_ASCII));
    }
}
