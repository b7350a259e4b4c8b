package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.PackagedApp;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some readers and a relay that takes its time, so that something can go wrong in the middle. */
final class Mailing implements AutoCloseable {

    static final int READERS = 60;
    static final int CONNECTIONS = 4;

    private final SmtpSink relay = new SmtpSink(SinkOptions.plain().late(Duration.ofMillis(200)));

    SmtpSink relay() {
        return relay;
    }

    /** Has papers and readers, and triggers their digests; returns the edition once a third is on its way. */
    String begin(PackagedApp app) {
        app.load("2026-03-02", "Engines that weave", 3);
        IntStream.range(0, READERS).forEach(i -> app.subscriber(address(i), "engines"));
        var edition = app.ask("POST", "/api/v1/editions", "{\"date\": \"2026-03-05\"}")
                .path("id")
                .asText();
        relay.awaitMails(READERS / 3, Duration.ofSeconds(60));
        assertThat(relay.mails()).as("it is still in the middle").hasSizeLessThan(READERS);
        return edition;
    }

    /** Everybody has it, as the edition says too, and extra copies are the same bytes. */
    void everybodyHasIt(PackagedApp app, String edition, int mostExtra) {
        // What comes back to life may stumble once more, but nobody has to lend a hand.
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            var after = app.ask("GET", "/api/v1/editions/" + edition, null);
            assertThat(after.path("state").asText()).as(after.toString()).isEqualTo("DONE");
            assertThat(after.path("planned").asInt()).as(after.toString()).isEqualTo(READERS);
            assertThat(after.path("sent").asInt()).as(after.toString()).isEqualTo(READERS);
        });
        assertThat(relay.mails().stream().map(KeptMail::recipient).collect(Collectors.toSet()))
                .isEqualTo(
                        IntStream.range(0, READERS).mapToObj(Mailing::address).collect(Collectors.toSet()));
        assertThat(relay.mails()).hasSizeBetween(READERS, READERS + mostExtra);
        for (int i = 0; i < READERS; i++) {
            var copies = relay.mailsTo(address(i));
            for (var copy : copies) {
                assertThat(copy.bytes()).isEqualTo(copies.get(0).bytes());
            }
        }
    }

    private static String address(int i) {
        return "late-" + i + "@readers.example.org";
    }

    @Override
    public void close() {
        relay.close();
    }
}
