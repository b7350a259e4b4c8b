package dev.paperboy.inbox.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.inbox.bounce.Incoming.AutoReply;
import dev.paperboy.inbox.bounce.Incoming.Bounced;
import dev.paperboy.inbox.bounce.Incoming.Complained;
import dev.paperboy.inbox.bounce.Incoming.Delayed;
import dev.paperboy.inbox.bounce.Incoming.Other;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sample of each format, made up; each file's name begins with what it is. */
class SortingTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples/bounces");

    static List<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    static Stream<Path> reports() throws IOException {
        return samples().stream()
                .filter(file ->
                        file.getFileName().toString().matches("(hard|reader|ours|content|complaint|feedback)-.*"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_what_its_name_says(Path file) throws IOException {
        assertThat(file.getFileName().toString()).startsWith(word(Sorting.of(Files.readAllBytes(file))) + "-");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void line_ends_make_no_difference(Path file) throws IOException {
        var text = Files.readString(file);
        var mail = Sorting.of(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Sorting.of(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(mail);
        assertThat(Sorting.of(text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(mail);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_says_which_mail_it_means(Path file) throws IOException {
        var traces = traces(Sorting.of(Files.readAllBytes(file)));

        assertThat(traces.addresses()).anyMatch(address -> address.contains("bounces+d7k.abcdabcdefghij@"));
        if (!file.getFileName().toString().matches("hard-no-boundary.*")) {
            assertThat(traces.digests()).containsExactly("2612");
            assertThat(traces.messageIds())
                    .containsExactly("<00112233445566778899aabbccddeeff.20261120@papers.example.org>");
        }
    }

    @Test
    void what_the_last_server_said_is_kept() throws IOException {
        var bounced = (Bounced) Sorting.of(Files.readAllBytes(SAMPLES.resolve("hard-postfix.eml")));

        assertThat(bounced.diagnosis().status()).isEqualTo("5.1.1");
        assertThat(bounced.diagnosis().diagnostic())
                .isEqualTo("550 5.1.1 <ada@example.net>: Recipient address rejected: User unknown");
    }

    @Test
    void of_several_recipients_the_mildest_counts() throws IOException {
        var mail = Files.readString(SAMPLES.resolve("hard-postfix.eml"))
                .replace(
                        "Final-Recipient: rfc822; ada@example.net\n",
                        """
                        Final-Recipient: rfc822; grace@example.net
                        Action: failed
                        Status: 5.2.2
                        Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

                        Final-Recipient: rfc822; ada@example.net
                        """);

        assertThat(word(Sorting.of(mail.getBytes(StandardCharsets.UTF_8)))).isEqualTo("reader");
    }

    /** The beginning of a sample's name. */
    private static String word(Incoming mail) {
        return mail.on(new Incoming.Reaction<>() {
            @Override
            public String bounced(Bounced bounced) {
                return switch (bounced.diagnosis().verdict()) {
                    case ADDRESS -> "hard";
                    case READER, OURS, CONTENT ->
                        bounced.diagnosis().verdict().name().toLowerCase(Locale.ROOT);
                };
            }

            @Override
            public String complained(Complained complaint) {
                return complaint.abuse() ? "complaint" : "feedback";
            }

            @Override
            public String delayed(Delayed delay) {
                return delay.kind();
            }

            @Override
            public String autoReply(AutoReply reply) {
                return reply.kind();
            }

            @Override
            public String other(Other other) {
                return other.kind();
            }
        });
    }

    private static Traces traces(Incoming mail) {
        return mail.on(new Incoming.Reaction<>() {
            @Override
            public Traces bounced(Bounced bounced) {
                return bounced.traces();
            }

            @Override
            public Traces complained(Complained complaint) {
                return complaint.traces();
            }

            @Override
            public Traces delayed(Delayed delay) {
                return Traces.NONE;
            }

            @Override
            public Traces autoReply(AutoReply reply) {
                return Traces.NONE;
            }

            @Override
            public Traces other(Other other) {
                return Traces.NONE;
            }
        });
    }
}
