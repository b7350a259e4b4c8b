package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.PackagedApp;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut in the middle of sending. */
class CrashIT {

    private static final int READERS = 60;
    private static final int CONNECTIONS = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void after_a_crash_every_reader_has_the_digest_and_extra_copies_are_the_same_bytes() throws MessagingException {
        var slow = SinkOptions.plain().late(Duration.ofMillis(200));
        try (var relay = new SmtpSink(slow);
                var app = new PackagedApp(PackagedApp.H2, folder, PackagedApp.settings(relay))
                        .with("PAPERBOY_SMTP_CONNECTIONS", String.valueOf(CONNECTIONS))
                        .start()) {
            app.load("2026-03-02", "Engines that weave", 3);
            IntStream.range(0, READERS).forEach(i -> app.subscriber(address(i), "engines"));
            var edition = app.ask("POST", "/api/v1/editions", "{\"date\": \"2026-03-05\"}")
                    .path("id")
                    .asText();
            relay.awaitMails(READERS / 3, Duration.ofSeconds(30));

            app.kill();
            int before = relay.mails().size();
            app.start();
            var after = app.done(edition);

            assertThat(before).isBetween(READERS / 3, READERS - 1);
            assertThat(after.path("sent").asInt()).isEqualTo(READERS);
            assertThat(after.path("planned").asInt()).isEqualTo(READERS);
            assertThat(relay.mails().stream().map(KeptMail::recipient).collect(Collectors.toSet()))
                    .isEqualTo(IntStream.range(0, READERS)
                            .mapToObj(CrashIT::address)
                            .collect(Collectors.toSet()));
            assertThat(relay.mails()).hasSizeBetween(READERS, READERS + CONNECTIONS);
            copiesAreTheSame(relay);
        }
    }

    private static void copiesAreTheSame(SmtpSink relay) throws MessagingException {
        var messageIds = new HashSet<String>();
        for (int i = 0; i < READERS; i++) {
            var copies = relay.mailsTo(address(i));
            for (var copy : copies) {
                assertThat(copy.bytes()).isEqualTo(copies.get(0).bytes());
            }
            messageIds.add(copies.get(0).message().getMessageID());
        }
        assertThat(messageIds).hasSize(READERS);
    }

    private static String address(int i) {
        return "late-" + i + "@readers.example.org";
    }
}
