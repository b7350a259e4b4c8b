package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails of which each is announced behind the end of the one before. */
class SmtpAheadTest {

    private static final String BOTH = "PIPELINING CHUNKING";

    @ParameterizedTest
    @ValueSource(strings = {"PIPELINING", BOTH})
    void a_mail_announced_behind_another_costs_no_wait_of_its_own(String offers) {
        var recipients = readers(20);
        try (var sink = sink(offers)) {
            var outcomes = sendAll(sink, recipients);

            assertThat(outcomes).hasSize(20).allMatch(Sent.class::isInstance);
            assertThat(sink.mails()).extracting(KeptMail::recipient).containsExactlyElementsOf(recipients);
            assertThat(sink.connections()).isEqualTo(1);
            assertThat(sink.commands("WAIT")).isLessThan(offers.equals(BOTH) ? 45 : 6);
        }
    }

    @Test
    void where_it_is_not_offered_nothing_is_announced() {
        try (var sink = sink("8BITMIME")) {
            assertThat(sendAll(sink, readers(3))).allMatch(Sent.class::isInstance);
            assertThat(sink.commands("AHEAD")).isZero();
        }
    }

    @Test
    void in_lock_step_nothing_is_announced_though_it_is_offered() {
        try (var sink = sink(BOTH);
                var connection = new SmtpConnection(TestRelay.of(sink).inLockStep())) {
            assertThat(sendAll(connection, readers(3))).allMatch(Sent.class::isInstance);
            assertThat(sink.commands("BDAT")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PIPELINING", BOTH})
    void a_refused_recipient_behind_another_has_its_own_outcome_and_hurts_nobody(String offers) {
        try (var sink = sink(offers)) {
            var outcomes = sendAll(sink, List.of("a@x.org", "p550-b@x.org", "c@x.org", "t451-d@x.org", "e@x.org"));

            assertThat(outcomes)
                    .extracting(outcome -> outcome.getClass().getSimpleName())
                    .containsExactly("Sent", "Refused", "Sent", "Deferred", "Sent");
            assertThat(sink.mails()).extracting(KeptMail::recipient).containsExactly("a@x.org", "c@x.org", "e@x.org");
            assertThat(sink.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_relay_that_wants_the_mail_of_a_refused_recipient_gets_an_empty_one() {
        try (var sink = sink("PIPELINING")) {
            var outcomes = sendAll(sink, List.of("a@x.org", "e550-b@x.org", "c@x.org"));

            assertThat(outcomes.get(1))
                    .isEqualTo(new Refused(
                            Phase.RCPT, "550 5.1.1 no such user, but go on", DeliveryOutcome.Fault.ADDRESS));
            assertThat(outcomes.get(2)).isInstanceOf(Sent.class);
            assertThat(sink.commands("EMPTY")).isEqualTo(1);
            assertThat(sink.commands("LEAKED")).isZero();
            assertThat(sink.mails()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PIPELINING", BOTH})
    void a_relay_that_closes_after_some_mails_costs_none_its_try(String offers) {
        try (var sink =
                new SmtpSink(SinkOptions.plain().offering(offers.split(" ")).hangingUpAfter(2))) {
            assertThat(sendAll(sink, readers(7))).allMatch(Sent.class::isInstance);
            assertThat(sink.mails()).hasSize(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop-after-dot-", "d421-", "dgarbage-", "t421-", "tgarbage-", "drop-before-dot-"})
    void the_mail_behind_one_that_costs_the_line_goes_on_another(String poison) {
        try (var sink = sink("PIPELINING")) {
            var outcomes = sendAll(sink, List.of("a@x.org", poison + "b@x.org", "c@x.org"));

            assertThat(outcomes.get(0)).isInstanceOf(Sent.class);
            assertThat(outcomes.get(1)).isNotInstanceOf(Sent.class);
            assertThat(outcomes.get(2)).isInstanceOf(Sent.class);
            assertThat(sink.mailsTo("c@x.org")).hasSize(1);
        }
    }

    @Test
    void another_mail_than_the_announced_one_never_takes_its_place() {
        try (var sink = sink("PIPELINING");
                var connection = new SmtpConnection(TestRelay.of(sink))) {
            var announced = mail("announced@x.org");
            connection.send(mail("a@x.org"), Gate.asking(() -> true), () -> Optional.of(announced));

            assertThat(connection.send(mail("other@x.org"), Gate.asking(() -> true)))
                    .isInstanceOf(Sent.class);

            assertThat(sink.mails()).extracting(KeptMail::recipient).containsExactly("a@x.org", "other@x.org");
        }
    }

    @Test
    void an_announced_mail_whose_gate_is_shut_never_arrives() {
        try (var sink = sink("PIPELINING");
                var connection = new SmtpConnection(TestRelay.of(sink))) {
            var announced = mail("announced@x.org");
            connection.send(mail("a@x.org"), Gate.asking(() -> true), () -> Optional.of(announced));

            assertThat(connection.send(announced, Gate.asking(() -> false))).isInstanceOf(Withheld.class);
            assertThat(sink.mails()).hasSize(1);
        }
    }

    @Test
    void a_mail_announced_and_never_sent_leaves_nothing_behind() {
        try (var sink = sink("PIPELINING")) {
            try (var connection = new SmtpConnection(TestRelay.of(sink))) {
                connection.send(mail("a@x.org"), Gate.asking(() -> true), () -> Optional.of(mail("b@x.org")));
            }
            assertThat(sink.mails()).hasSize(1);
            assertThat(sink.commands("QUIT")).as("a goodbye inside a mail").isZero();
        }
    }

    private static SmtpSink sink(String offers) {
        return new SmtpSink(SinkOptions.plain().offering(offers.split(" ")));
    }

    private static List<String> readers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "reader" + i + "@x.org").toList();
    }

    private static OutgoingMail mail(String recipient) {
        return SmtpConnectionContract.mail(recipient, SmtpConnectionContract.BODY);
    }

    private static List<DeliveryOutcome> sendAll(SmtpSink sink, List<String> recipients) {
        try (var connection = new SmtpConnection(TestRelay.of(sink))) {
            return sendAll(connection, recipients);
        }
    }

    /** Each with the next one announced behind it. */
    private static List<DeliveryOutcome> sendAll(SmtpConnection connection, List<String> recipients) {
        var mails = recipients.stream().map(SmtpAheadTest::mail).toList();
        var outcomes = new ArrayList<DeliveryOutcome>();
        for (int i = 0; i < mails.size(); i++) {
            var next = i + 1 < mails.size() ? Optional.of(mails.get(i + 1)) : Optional.<OutgoingMail>empty();
            outcomes.add(connection.send(mails.get(i), Gate.asking(() -> true), () -> next));
        }
        return outcomes;
    }
}
