package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryAlarms.Alarm;
import dev.paperboy.delivery.DeliveryAlarms.Kind;
import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.testing.House;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one mail's outcome means for others, on whatever database. */
abstract class DeliveryLimitsContract {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String DOMAIN = "refusing.example";
    private static final String ADA = "ada@Refusing.Example";
    private static final Refused BLOCKED = new Refused(Phase.RCPT, "550 5.7.1 blocked", Fault.POLICY);
    private static final Sent TAKEN = new Sent("250 fine");

    @Inject
    House house;

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    /** As two nodes have it that share the database. */
    private DeliveryLimits node;

    private DeliveryLimits other;

    @BeforeEach
    void open() {
        house.open(true);
        clock.standAt(NOON);
        node = node(TestWarmUp.NONE);
        other = node(TestWarmUp.NONE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private DeliveryLimits node(TestWarmUp days) {
        var smtp = TestRelay.at(0).warmingUp(days);
        return new DeliveryLimits(
                new DomainPauses(database, clock),
                new DomainLimits(smtp),
                new WarmUp(smtp, database, clock),
                new DeliveryAlarms(database, clock));
    }

    private void seen(int times, DeliveryOutcome outcome) {
        IntStream.range(0, times).forEach(i -> node.seen(ADA, outcome));
    }

    private List<Alarm> alarms() {
        return new DeliveryAlarms(database, clock).all();
    }

    @Test
    void five_refusals_of_us_in_a_row_pause_the_domain_for_an_hour_and_no_other() {
        seen(4, BLOCKED);
        assertThat(node.putOff(ADA)).isEmpty();
        seen(1, BLOCKED);

        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(1));
        assertThat(other.putOff("eve@" + DOMAIN)).hasValue(Duration.ofHours(1));
        assertThat(node.putOff("ada@example.org")).isEmpty();
        assertThat(house.text("select why from domain_pause where domain = ?", DOMAIN))
                .isEqualTo("550 5.7.1 blocked");
    }

    @Test
    void a_success_between_them_starts_the_count_anew() {
        seen(4, BLOCKED);
        seen(1, TAKEN);
        seen(4, BLOCKED);

        assertThat(node.putOff(ADA)).isEmpty();
        assertThat(house.count("select count(*) from domain_pause")).isZero();
    }

    @Test
    void refusals_that_mean_the_reader_or_the_mail_pause_nothing() {
        for (var fault : List.of(Fault.ADDRESS, Fault.MAILBOX, Fault.UNCLEAR, Fault.CONTENT, Fault.SMTPUTF8)) {
            seen(6, new Refused(Phase.RCPT, "550", fault));
        }
        seen(6, new Deferred(Phase.RCPT, "451 later", false));
        seen(6, new Unheard(""));

        assertThat(node.putOff(ADA)).isEmpty();
    }

    @Test
    void refusals_of_mails_that_were_under_way_do_not_double_a_pause() {
        seen(12, BLOCKED);

        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(1));
    }

    @Test
    void after_the_pause_one_mail_tries_and_each_refusal_doubles_it_up_to_six_hours() {
        seen(5, BLOCKED);
        var now = NOON;
        for (int hours : List.of(2, 4, 6, 6)) {
            now = now.plus(node.putOff(ADA).orElseThrow());
            clock.standAt(now);

            assertThat(node.putOff(ADA)).isEmpty();
            assertThat(node.putOff(ADA)).hasValue(Duration.ofMinutes(1));
            seen(2, BLOCKED);
            assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(hours));
        }
    }

    @Test
    void a_try_that_nothing_was_heard_of_is_followed_by_another_a_minute_later() {
        seen(5, BLOCKED);
        clock.standAt(NOON.plus(Duration.ofHours(1)));
        assertThat(node.putOff(ADA)).isEmpty();

        clock.standAt(NOON.plus(Duration.ofMinutes(61)));

        assertThat(node.putOff(ADA)).isEmpty();
        assertThat(node.putOff(ADA)).hasValue(Duration.ofMinutes(1));
    }

    @Test
    void the_first_mail_that_is_taken_ends_it_and_the_next_pause_is_an_hour_again() {
        seen(5, BLOCKED);
        clock.standAt(NOON.plus(Duration.ofHours(1)));
        assertThat(node.putOff(ADA)).isEmpty();
        seen(1, TAKEN);

        assertThat(node.putOff(ADA)).isEmpty();
        assertThat(node.putOff(ADA)).isEmpty();
        seen(5, BLOCKED);
        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(1));
    }

    @Test
    void an_admin_ends_it_too() {
        seen(5, BLOCKED);
        var pauses = new DomainPauses(database, clock);
        assertThat(pauses.all()).extracting(DomainPause::domain).containsExactly(DOMAIN);

        pauses.end(DOMAIN);

        assertThat(pauses.all()).isEmpty();
        assertThat(pauses.pausedFor(DOMAIN)).isEmpty();
    }

    @Test
    void a_domain_that_wants_less_is_slowed_down_and_a_door_that_does_is_none() {
        seen(1, new Deferred(Phase.CONNECT, "421 4.7.0 too much", true));
        assertThat(node.putOff(ADA)).isEmpty();
        seen(1, new Deferred(Phase.RCPT, "421 4.7.28 too much", true));

        assertThat(node.putOff(ADA)).hasValueSatisfying(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(5)));
        assertThat(node.putOff("ada@example.org")).isEmpty();
    }

    @Test
    void a_relay_that_refuses_us_is_an_alarm_until_a_mail_goes_through() {
        seen(3, new RelayRefusesUs(Phase.CONNECT, "535 5.7.8 no"));
        seen(1, new Deferred(Phase.CONNECT, "554 5.7.1 go away", false));

        assertThat(alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(Kind.RELAY);
            assertThat(alarm.times()).isEqualTo(4);
            assertThat(alarm.reply()).isEqualTo("554 5.7.1 go away");
        });
        assertThat(node.putOff(ADA)).isEmpty();
        seen(1, TAKEN);
        assertThat(alarms()).isEmpty();
    }

    @Test
    void refusals_of_us_and_of_what_we_write_are_alarms_until_somebody_looked_after_them() {
        seen(2, BLOCKED);
        seen(1, new Refused(Phase.DOT, "554 5.6.0 no", Fault.CONTENT));
        seen(1, TAKEN);

        assertThat(alarms())
                .extracting(alarm -> alarm.kind() + " " + alarm.domain() + " " + alarm.times())
                .containsExactlyInAnyOrder("POLICY " + DOMAIN + " 2", "CONTENT  1");
        new DeliveryAlarms(database, clock).dismiss(Kind.POLICY, DOMAIN);
        assertThat(alarms()).extracting(Alarm::kind).containsExactly(Kind.CONTENT);
    }

    @Test
    void what_a_real_relay_says_of_us_comes_that_far() {
        try (var sink = new SmtpSink(SinkOptions.plain());
                var connection = new SmtpConnection(TestRelay.of(sink))) {
            for (int i = 0; i < 5; i++) {
                var mail = new OutgoingMail(
                        new Envelope("digest@papers.example.org", "p571-" + i + "@" + DOMAIN),
                        "Subject: x\r\n\r\nx\r\n".getBytes(StandardCharsets.US_ASCII));
                node.seen(mail.envelope().recipient(), connection.send(mail, Gate.asking(() -> true)));
            }
        }

        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(1));
        assertThat(house.text("select why from domain_pause"))
                .isEqualTo("550 5.7.1 (address) gets no mail from you: blocked");
    }

    @Test
    void a_new_sender_sends_more_each_day_and_no_more_than_that() {
        var young = node(TestWarmUp.from(LocalDate.of(2026, 11, 19), 10, 1.5));
        assertThat(young.atMost(20)).isEqualTo(15);
        assertThat(young.atMost(20)).as("all are under way").isZero();
        IntStream.range(0, 12).forEach(i -> young.seen(ADA, TAKEN));
        young.seen(ADA, new Unheard(""));
        young.seen(ADA, new Refused(Phase.RCPT, "550", Fault.ADDRESS));
        assertThat(young.atMost(20)).isEqualTo(1);

        young.unused(2);
        assertThat(young.atMost(20)).isEqualTo(2);
        IntStream.range(0, 2).forEach(i -> young.seen(ADA, TAKEN));
        assertThat(young.atMost(20)).isZero();
        clock.standAt(NOON.plus(Duration.ofDays(1)));
        assertThat(young.atMost(50)).isEqualTo(22);
    }

    @Test
    void couriers_that_claim_at_once_never_take_more_together_than_may_go_today() throws Exception {
        var young = node(TestWarmUp.from(LocalDate.of(2026, 11, 20), 1_000, 1));
        var sent = new AtomicInteger();
        var couriers = Executors.newFixedThreadPool(8);
        try {
            var all = couriers.invokeAll(Collections.nCopies(8, () -> {
                int claimed = young.atMost(300);
                for (int round = 0; round < 50; round++) {
                    int gone = claimed / 2;
                    for (int i = 0; i < gone; i++) {
                        young.seen(ADA, TAKEN);
                    }
                    young.unused(claimed - gone);
                    sent.addAndGet(gone);
                    claimed = young.atMost(300);
                }
                young.unused(claimed);
                return claimed;
            }));
            for (var courier : all) {
                courier.get();
            }
        } finally {
            couriers.shutdownNow();
        }

        assertThat(sent.get()).isLessThanOrEqualTo(1_000);
        assertThat(young.atMost(2_000)).as("what nobody used is there again").isEqualTo(1_000 - sent.get());
    }

    @Test
    void letters_count_for_the_day_and_are_never_held_back() {
        var young = node(TestWarmUp.from(LocalDate.of(2026, 11, 20), 10, 1));
        int claimed = young.atMost(3);
        IntStream.range(0, 4).forEach(i -> young.seenOfLetter(ADA, TAKEN));

        assertThat(young.atMost(20)).isEqualTo(3);
        young.unused(claimed + 3);
        IntStream.range(0, 9).forEach(i -> young.seenOfLetter(ADA, TAKEN));
        assertThat(young.atMost(20)).isZero();
    }

    @Test
    void a_refused_letter_pauses_no_domain_and_one_that_is_taken_ends_a_pause() {
        IntStream.range(0, 9).forEach(i -> node.seenOfLetter(ADA, BLOCKED));
        assertThat(node.putOff(ADA)).isEmpty();
        assertThat(alarms()).extracting(Alarm::kind).containsExactly(Kind.POLICY);

        seen(5, BLOCKED);
        assertThat(node.putOff(ADA)).isPresent();
        node.seenOfLetter(ADA, TAKEN);
        assertThat(node.putOff(ADA)).isEmpty();
    }

    @Test
    void a_relay_that_nobody_reached_for_ten_minutes_is_an_alarm_until_a_mail_goes() {
        var closed = new Deferred(Phase.CONNECT, "Connection refused", false);
        seen(2, closed);
        clock.standAt(NOON.plus(Duration.ofMinutes(9)));
        seen(1, closed);
        assertThat(alarms()).isEmpty();

        clock.standAt(NOON.plus(Duration.ofMinutes(10)));
        node.seenOfLetter(ADA, closed);
        assertThat(alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(Kind.RELAY);
            assertThat(alarm.reply()).isEqualTo("Connection refused");
        });
        node.seenOfLetter(ADA, TAKEN);
        assertThat(alarms()).isEmpty();
    }

    @Test
    void a_relay_that_was_reached_in_between_or_failed_long_ago_is_none() {
        var closed = new Deferred(Phase.CONNECT, "Connection refused", false);
        seen(1, closed);
        clock.standAt(NOON.plus(Duration.ofMinutes(8)));
        seen(1, new Deferred(Phase.RCPT, "451 later", false));
        clock.standAt(NOON.plus(Duration.ofMinutes(12)));
        seen(1, closed);
        clock.standAt(NOON.plus(Duration.ofHours(4)));
        seen(1, closed);

        assertThat(alarms()).isEmpty();
    }

    @Test
    void what_is_put_off_comes_back_one_after_another_and_an_hour_later_at_most() {
        seen(5, BLOCKED);

        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(1));
        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(1).plusMillis(20));
        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(1).plusMillis(40));
        IntStream.range(3, 181_000).forEach(i -> node.putOff(ADA));
        assertThat(node.putOff(ADA)).hasValue(Duration.ofHours(2));

        clock.standAt(NOON.plus(Duration.ofHours(1)));
        assertThat(node.putOff(ADA)).isEmpty();
        assertThat(node.putOff(ADA)).hasValue(Duration.ofMinutes(1));
        assertThat(node.putOff(ADA)).hasValue(Duration.ofMinutes(1).plusMillis(20));
    }

    @Test
    void a_try_that_is_put_off_or_not_heard_of_keeps_the_pause() {
        seen(5, BLOCKED);
        var now = NOON.plus(Duration.ofHours(1));
        for (var undecided : List.of(
                new Deferred(Phase.RCPT, "451 later", false), new Unheard(""), new Deferred(Phase.DOT, "", true))) {
            clock.standAt(now);
            assertThat(node.putOff("a@" + DOMAIN)).isEmpty();
            seen(1, undecided);

            assertThat(node.putOff(ADA)).hasValue(Duration.ofMinutes(15));
            now = now.plus(Duration.ofMinutes(15));
        }
    }

    @Test
    void all_nodes_count_their_mails_together() {
        var smtp = TestRelay.at(0).warmingUp(TestWarmUp.from(LocalDate.of(2026, 11, 20), 100, 2));
        var one = new WarmUp(smtp, database, clock);
        IntStream.range(0, 30).forEach(i -> one.went());
        assertThat(one.leftToday()).isEqualTo(70);

        assertThat(new WarmUp(smtp, database, clock).leftToday()).isEqualTo(70);
        assertThat(one.budget(LocalDate.of(2026, 11, 1))).isEqualTo(100);
        assertThat(one.budget(LocalDate.of(2026, 11, 23))).isEqualTo(800);
        assertThat(one.budget(LocalDate.of(2027, 11, 23))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void where_nothing_is_limited_a_mail_costs_next_to_nothing() {
        for (int i = 0; i < 200_000; i++) {
            assertThat(node.putOff("reader@example.org").isPresent()).isFalse();
        }
        var began = System.nanoTime();
        for (int i = 0; i < 200_000; i++) {
            if (node.putOff("reader@example.org").isPresent()) {
                throw new AssertionError("put off");
            }
        }

        // Ten times of what it takes: the machine may be busy.
        assertThat((System.nanoTime() - began) / 200_000).isLessThan(5_000);
    }
}
