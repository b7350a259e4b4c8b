package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.delivery.SmtpConfig.Tls;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpTimesAndDoorsTest {

    private static final SinkOptions LATE = SinkOptions.plain().late(Duration.ofMillis(600));

    @Test
    void an_answer_later_than_a_commands_but_in_time_for_a_mails_is_heard() {
        try (var sink = new SmtpSink(LATE);
                var connection =
                        new SmtpConnection(TestRelay.of(sink).waiting(Duration.ofMillis(200), Duration.ofSeconds(5)))) {
            assertThat(send(connection, "late-a@example.org")).isInstanceOf(Sent.class);
            assertThat(send(connection, "late-b@example.org")).isInstanceOf(Sent.class);
            assertThat(sink.connections()).isEqualTo(1);
        }
    }

    @Test
    void an_answer_later_than_the_reply_timeout_is_unheard() {
        try (var sink = new SmtpSink(LATE);
                var connection =
                        new SmtpConnection(TestRelay.of(sink).waiting(Duration.ofSeconds(5), Duration.ofMillis(200)))) {
            var outcome = send(connection, "late-a@example.org");

            assertThat(outcome).isInstanceOf(Unheard.class);
            assertThat(outcome.reply()).contains("timed out");
            assertThat(send(connection, "b@example.org")).isInstanceOf(Sent.class);
            assertThat(sink.mails()).hasSize(2);
        }
    }

    /** Longer than the two minutes after which load balancers and careless clients hang up. */
    @Test
    @EnabledIfSystemProperty(named = "slow", matches = "true", disabledReason = "it takes two minutes: -Dslow=true")
    void an_answer_two_minutes_late_is_waited_for_with_the_shipped_times() {
        var shipped = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SmtpConfig.class)
                .build()
                .getConfigMapping(SmtpConfig.class);
        try (var sink = new SmtpSink(SinkOptions.plain().late(Duration.ofMinutes(2)));
                var connection = new SmtpConnection(
                        TestRelay.of(sink).waiting(shipped.commandTimeout(), shipped.replyTimeout()))) {
            assertThat(send(connection, "late-a@example.org")).isInstanceOf(Sent.class);
            assertThat(sink.mails()).hasSize(1);
        }
    }

    @Test
    void a_relay_that_hangs_up_after_some_mails_loses_none() {
        try (var sink = new SmtpSink(SinkOptions.plain().hangingUpAfter(2));
                var connection = new SmtpConnection(TestRelay.of(sink))) {
            for (int i = 0; i < 7; i++) {
                assertThat(send(connection, "a" + i + "@example.org")).isInstanceOf(Sent.class);
            }
            assertThat(sink.mails()).extracting(mail -> mail.connection()).containsExactly(1, 1, 2, 2, 3, 3, 4);
        }
    }

    @Test
    void starttls_that_is_not_offered_defers_and_nothing_goes_in_the_clear() {
        try (var sink = new SmtpSink();
                var connection =
                        new SmtpConnection(TestRelay.of(sink).with(Tls.STARTTLS).as("paperboy"))) {
            assertThat(send(connection, "a@example.org"))
                    .isEqualTo(new Deferred(
                            Phase.CONNECT, "STARTTLS is required but host does not support STARTTLS", false));
            assertThat(sink.commands("MAIL") + sink.commands("AUTH")).isZero();
        }
    }

    @Test
    void a_reply_without_end_ends_the_line_and_not_our_memory() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var connection = new SmtpConnection(TestRelay.at(server.getLocalPort()))) {
            var talker = CompletableFuture.runAsync(() -> talkWithoutEnd(server));

            var outcome = send(connection, "a@example.org");

            assertThat(outcome).isInstanceOf(Deferred.class);
            assertThat(outcome.reply()).contains("no end");
            talker.join();
        }
    }

    private static void talkWithoutEnd(ServerSocket server) {
        var line = ("220-" + "x".repeat(500) + "\r\n").getBytes(US_ASCII);
        try (var socket = server.accept()) {
            for (int i = 0; i < 10_000; i++) {
                socket.getOutputStream().write(line);
            }
        } catch (IOException e) {
            assertThat(e).as("the other side hung up").isNotNull();
        }
    }

    @Test
    void a_relay_that_cannot_be_reached_defers() throws IOException {
        // Bound, so that nobody else gets the port, but not listening.
        try (var nobody = new Socket()) {
            nobody.bind(new InetSocketAddress("localhost", 0));
            var connection = new SmtpConnection(TestRelay.at(nobody.getLocalPort()));

            var outcome = send(connection, "a@example.org");

            assertThat(outcome).isInstanceOf(Deferred.class);
            assertThat(outcome.phase()).isEqualTo(Phase.CONNECT);
            assertThat(outcome.reply()).contains("refused");
            connection.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"421 4.3.2 busy, 421 4.3.2 busy", "554 5.7.1 not you, 554 5.7.1 not you", "hello, 'response: hello'"})
    void a_relay_that_turns_us_away_at_the_door_defers(String greeting, String reply) {
        try (var sink = new SmtpSink(SinkOptions.plain().greeting(greeting));
                var connection = new SmtpConnection(TestRelay.of(sink))) {
            var outcome = send(connection, "a@example.org");

            assertThat(outcome).isInstanceOf(Deferred.class);
            assertThat(outcome.phase()).isEqualTo(Phase.CONNECT);
            assertThat(outcome.reply()).contains(reply);
        }
    }

    @Test
    void a_refused_login_is_the_relay_refusing_us() {
        try (var sink = new SmtpSink(SinkOptions.plain().answeringLogin("535 5.7.8 wrong password"));
                var connection = new SmtpConnection(TestRelay.of(sink).as("paperboy"))) {
            assertThat(send(connection, "a@example.org"))
                    .isEqualTo(new RelayRefusesUs(Phase.CONNECT, "535 5.7.8 wrong password"));
            assertThat(sink.mails()).isEmpty();
        }
    }

    @Test
    void a_login_that_fails_for_the_moment_defers() {
        try (var sink = new SmtpSink(SinkOptions.plain().answeringLogin("454 4.7.0 try later"));
                var connection = new SmtpConnection(TestRelay.of(sink).as("paperboy"))) {
            assertThat(send(connection, "a@example.org")).isInstanceOf(Deferred.class);
        }
    }

    @Test
    void a_login_that_works_leads_to_mail() {
        try (var sink = new SmtpSink(
                        SinkOptions.plain().answeringLogin("235 2.7.0 welcome").offering8Bit());
                var connection = new SmtpConnection(TestRelay.of(sink).as("paperboy"))) {
            assertThat(send(connection, "a@example.org")).isInstanceOf(Sent.class);
            assertThat(sink.commands("AUTH")).isEqualTo(1);
        }
    }

    static DeliveryOutcome send(SmtpConnection connection, String recipient) {
        var bytes = "Subject: hello\r\n\r\nhello\r\nand\r\nmore\r\nlines\r\n".getBytes(US_ASCII);
        return connection.send(
                new OutgoingMail(new Envelope("b@news.example.org", recipient), bytes), Gate.asking(() -> true));
    }
}
