package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.rendering.encoding.EncodedBody;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jakarta Mail is the judge of what a mail looks like. */
class DigestComposerTest {

    @ParameterizedTest
    @MethodSource("dev.paperboy.delivery.MailComposerTest#hostile")
    void a_digest_is_written_as_jakarta_mail_writes_it(String hostile) {
        assertSame(hostile, new Mailbox(hostile, "help@example.org"), hostile, hostile);
        assertSame(hostile, null, "", "<p>" + hostile);
    }

    private static void assertSame(String subject, @Nullable Mailbox replyTo, String text, String html) {
        var draft = new Draft(
                new Mailbox(subject, "digest@papers.example.org"),
                replyTo,
                new Mailbox("", "ada@example.org"),
                subject,
                Instant.parse("2026-11-20T06:00:00Z"),
                "0123456789abcdef.20261120@papers.example.org",
                "pb-0123456789abcdef",
                List.of(
                        new HeaderLine("List-Unsubscribe", "<https://papers.example.org/" + "x".repeat(200) + ">"),
                        new HeaderLine("X-Paperboy-Digest", "42")),
                EncodedBody.of(text),
                EncodedBody.of(html));

        var message = DigestComposer.compose(draft);
        var bytes = message.bytes();
        assertThat(bytes).isEqualTo(MailComposer.bytes(MailComposer.compose(draft)));
        // A relay that takes mails by their length believes it.
        assertThat(message.length()).isEqualTo(bytes.length);
    }
}
