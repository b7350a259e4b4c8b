package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection promises in whichever way the mails' dialogue goes. */
abstract class SmtpConnectionContract {

    static final String BODY =
            "Subject: hello\r\n\r\n.\r\n..\r\n.hidden\r\nFrom here\r\n" + "x".repeat(900) + "\r\nend\r\n";

    final SmtpSink sink;
    final SmtpConnection connection;

    SmtpConnectionContract(String... offers) {
        sink = new SmtpSink(SinkOptions.plain().offering(offers));
        connection = new SmtpConnection(TestRelay.of(sink));
    }

    @AfterEach
    void close() {
        assertThat(sink.commands("AHEAD"))
                .as("words before they were asked for")
                .isZero();
        connection.close();
        sink.close();
    }

    @Test
    void a_mail_arrives_byte_for_byte() {
        var outcome = send("ada@example.org");

        assertThat(outcome).isEqualTo(new Sent("250 2.0.0 kept"));
        var kept = sink.mails().get(0);
        assertThat(kept.bytes()).isEqualTo(BODY.getBytes(US_ASCII));
        assertThat(kept.mailFrom()).isEqualTo("b+1@news.example.org");
        assertThat(kept.recipient()).isEqualTo("ada@example.org");
    }

    @Test
    void a_large_mail_arrives_byte_for_byte() {
        String body = "Subject: big\r\n\r\n" + ".dot and more of it\r\n".repeat(20_000);

        connection.send(mail("ada@example.org", body), Gate.asking(() -> true));

        assertThat(sink.mails().get(0).bytes()).isEqualTo(body.getBytes(US_ASCII));
    }

    @Test
    void three_mails_share_a_connection_and_need_no_reset() {
        send("a@example.org");
        send("b@example.org");
        send("c@example.org");

        assertThat(sink.mails())
                .extracting(mail -> mail.recipient())
                .containsExactly("a@example.org", "b@example.org", "c@example.org");
        assertThat(sink.connections()).isEqualTo(1);
        assertThat(sink.commands("RSET") + sink.commands("NOOP")).isZero();
        assertThat(sink.commands("EHLO")).isEqualTo(1);
    }

    @Test
    void nothing_connects_before_the_first_mail() {
        assertThat(sink.connections()).isZero();
    }

    @Test
    void the_connection_is_renewed_after_a_hundred_mails() {
        for (int i = 0; i < 101; i++) {
            assertThat(send("reader" + i + "@example.org")).isInstanceOf(Sent.class);
        }

        assertThat(sink.connections()).isEqualTo(2);
        assertThat(sink.mails().get(99).connection()).isEqualTo(1);
        assertThat(sink.mails().get(100).connection()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "t451-a, RCPT, 451 4.3.0 (address): try again later, false",
        "t421-a, RCPT, 421 4.3.2 shutting down, false",
        "t552-a, RCPT, 552 too many recipients, false",
        "tgarbage-a, RCPT, No answer of SMTP: what do you want?, false",
        "d451-a, DOT, 451 4.7.1 later, true",
        "d421-a, DOT, '421 4.7.0 too much mail, slow down', true",
    })
    void a_temporary_answer_defers(String local, Phase phase, String reply, boolean throttled) {
        assertThat(send(local + "@example.org")).isEqualTo(new Deferred(phase, reply, throttled));
        assertThat(sink.mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "p550-a, RCPT, ADDRESS, 550 5.1.1 no such user (address)",
        "m550-a, RCPT, ADDRESS, 550-5.1.1 The address (address) 550-5.1.1 does not 550 5.1.1 exist",
        "d552-a, DOT, MAILBOX, 552 5.3.4 message too big",
        "d554-a, DOT, CONTENT, 554 5.6.0 refused <script>alert(1)</script>",
    })
    void a_permanent_answer_refuses(String local, Phase phase, Fault fault, String reply) {
        assertThat(send(local + "@example.org")).isEqualTo(new Refused(phase, reply, fault));
        assertThat(sink.mails()).isEmpty();
    }

    @Test
    void a_refused_sender_is_the_relay_refusing_us_and_never_the_readers_fault() {
        var mail = new OutgoingMail(new Envelope("f550-x@example.org", "ada@example.org"), BODY.getBytes(US_ASCII));

        var outcome = connection.send(mail, Gate.asking(() -> true));

        assertThat(outcome).isEqualTo(new RelayRefusesUs(Phase.MAIL, "550 5.1.1 you are unknown here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t451-",
                "t421-",
                "t552-",
                "p550-",
                "m550-",
                "tgarbage-",
                "r554-",
                "d421-",
                "d451-",
                "d552-",
                "d554-",
                "dgarbage-",
                "drop-after-dot-",
                "drop-before-dot-"
            })
    void a_poison_recipient_does_not_hurt_the_next(String poison) {
        send("before@example.org");
        send(poison + "a@example.org");

        assertThat(send("after@example.org")).isInstanceOf(Sent.class);
        assertThat(sink.mailsTo("before@example.org")).hasSize(1);
        assertThat(sink.mailsTo("after@example.org")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t451-", "p550-", "d451-", "d554-"})
    void a_clean_refusal_keeps_the_connection(String poison) {
        send(poison + "a@example.org");
        send("after@example.org");

        assertThat(sink.connections()).isEqualTo(1);
    }

    @Test
    void where_the_relay_does_not_forget_a_refused_mail_the_next_goes_on_another_line_and_none_goes_empty() {
        send("p550-a@example.org");
        sink.answer("RSET", "500 5.5.1 what is that?");

        assertThat(send("b@example.org")).isInstanceOf(Sent.class);
        assertThat(sink.connections()).isEqualTo(2);
        assertThat(sink.mails()).hasSize(1);
        assertThat(sink.mails().get(0).bytes()).isEqualTo(BODY.getBytes(US_ASCII));
    }

    @Test
    void a_line_lost_after_the_dot_is_unheard_and_not_failed() {
        assertThat(send("drop-after-dot-a@example.org")).isInstanceOf(Unheard.class);
        assertThat(sink.mails()).hasSize(1);
    }

    @Test
    void garbage_after_the_dot_is_unheard() {
        assertThat(send("dgarbage-a@example.org")).isEqualTo(new Unheard("No answer of SMTP: hm"));
    }

    @Test
    void a_line_lost_before_the_dot_defers() {
        String body = "Subject: big\r\n\r\n" + "a line\r\n".repeat(10_000);

        var outcome = connection.send(
                mail("drop-before-dot-a@example.org", body), Gate.asking(SmtpConnectionContract::openAfterAWhile));

        assertThat(outcome).isInstanceOf(Deferred.class);
        assertThat(outcome.phase()).isEqualTo(Phase.DATA);
        assertThat(outcome.reply()).isNotEmpty();
        assertThat(sink.mails()).isEmpty();
    }

    @Test
    void a_line_lost_while_the_gate_is_asked_defers_since_the_dot_never_left() {
        var outcome = connection.send(
                mail("drop-before-dot-a@example.org", BODY), Gate.asking(SmtpConnectionContract::openAfterAWhile));

        assertThat(outcome).isInstanceOf(Deferred.class);
        assertThat(sink.commands(".")).isZero();
    }

    @Test
    void a_shut_gate_withholds_the_mail() {
        assertThat(connection.send(mail("a@example.org", BODY), Gate.asking(() -> false)))
                .isEqualTo(new Withheld());

        assertThat(send("b@example.org")).isInstanceOf(Sent.class);
        assertThat(sink.mails()).extracting(mail -> mail.recipient()).containsExactly("b@example.org");
        assertThat(sink.connections()).isEqualTo(2);
        assertThat(sink.commands(".")).isEqualTo(1);
    }

    @Test
    void a_gate_that_throws_withholds_the_mail_and_is_heard_of() {
        assertThatThrownBy(
                        () -> connection.send(mail("a@example.org", BODY), Gate.asking(SmtpConnectionContract::broken)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no database");

        assertThat(send("b@example.org")).isInstanceOf(Sent.class);
        assertThat(sink.mails()).extracting(mail -> mail.recipient()).containsExactly("b@example.org");
    }

    @Test
    void the_gate_is_asked_once_and_before_the_dot() {
        var asked = new AtomicInteger();

        for (int i = 0; i < 3; i++) {
            int already = i;
            connection.send(mail("a@example.org", BODY), Gate.asking(() -> {
                assertThat(sink.commands(".")).isEqualTo(already);
                assertThat(sink.mails()).hasSize(already);
                return asked.incrementAndGet() > 0;
            }));
        }

        assertThat(asked).hasValue(3);
        assertThat(sink.mails()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t451-a@example.org", "p550-a@example.org"})
    void the_gate_is_not_asked_for_a_mail_refused_before(String recipient) {
        var asked = new AtomicInteger();

        connection.send(mail(recipient, BODY), Gate.asking(() -> asked.incrementAndGet() > 0));

        assertThat(asked).hasValue(0);
    }

    @Test
    void a_line_closed_while_idle_costs_no_mail_its_try() throws InterruptedException {
        send("a@example.org");
        sink.hangUp();
        Thread.sleep(50);

        assertThat(send("b@example.org")).isInstanceOf(Sent.class);
        assertThat(sink.mails()).hasSize(2);
    }

    @Test
    void an_address_beyond_ascii_is_refused_and_never_cut_to_another() {
        var outcome = send("ada\u0140example.org@example.org");

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).fault()).isEqualTo(Fault.SMTPUTF8);
        assertThat(((Refused) outcome).addressIsBad()).isFalse();
        assertThat(sink.connections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b@example.org",
                "a@example.org\r\nRCPT TO:<b@example.org>",
                "<a@example.org>",
                "a@example.org\u0085"
            })
    void an_address_that_could_break_a_command_makes_no_envelope(String recipient) {
        assertThatThrownBy(() -> new Envelope("b@example.org", recipient)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mail_that_cannot_be_written_has_its_gate_answered_and_spoils_no_other() {
        var answered = new AtomicInteger();
        var spoilt = OutgoingMail.dotless(new Envelope("b+1@news.example.org", "ada@example.org"), new MailContent() {
            @Override
            public int length() {
                return 100;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write("Subject: Half".getBytes(US_ASCII));
                throw new IllegalStateException("half");
            }
        });

        assertThatThrownBy(() -> connection.send(spoilt, () -> () -> answered.incrementAndGet() > 0))
                .hasMessage("half");
        assertThat(answered).hasValue(1);
        assertThat(send("ben@example.org")).isInstanceOf(Sent.class);

        assertThat(sink.mailsTo("ada@example.org")).isEmpty();
        assertThat(sink.mailsTo("ben@example.org")).singleElement().satisfies(mail -> assertThat(
                        new String(mail.bytes(), US_ASCII))
                .doesNotContain("Half"));
    }

    final DeliveryOutcome send(String recipient) {
        return connection.send(mail(recipient, BODY), Gate.asking(() -> true));
    }

    static OutgoingMail mail(String recipient, String body) {
        return new OutgoingMail(new Envelope("b+1@news.example.org", recipient), body.getBytes(US_ASCII));
    }

    private static boolean broken() {
        throw new IllegalStateException("no database");
    }

    private static boolean openAfterAWhile() {
        try {
            Thread.sleep(200);
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
