package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.edition.EditionReport;
import dev.paperboy.edition.EditionReports;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an edition that is given orders while couriers are at it, on whatever database. */
abstract class EditionOrdersContract extends DeliveryHouse {

    private static final int MANY = 400;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Inject
    EditionOrders orders;

    @Inject
    EditionReports reports;

    @Test
    void a_pause_stops_it_within_two_seconds_and_then_everybody_gets_one_mail() {
        var readers = beingSent();
        order(EditionOrder.PAUSE);
        var stopped = afterTwoSeconds();

        assertThat(stopped).isBetween(1, MANY - 1);
        assertThat(report().state()).isEqualTo(EditionReport.State.PAUSED);
        assertThat(report().sums().pending()).isEqualTo(MANY - report().sums().sent());
        order(EditionOrder.RESUME);
        awaitSent(MANY);

        assertThat(readers).allSatisfy(reader -> assertThat(mails(reader)).hasSize(1));
        assertThat(report().sums().sent()).isEqualTo(MANY);
    }

    @Test
    void a_cancelled_edition_stops_within_two_seconds_for_good_and_readers_places_stay() {
        var readers = beingSent();
        order(EditionOrder.CANCEL);
        house.sweep();
        var stopped = afterTwoSeconds();
        house.sweep();

        assertThat(stopped).isBetween(1, MANY - 1);
        var report = report();
        assertThat(report.state()).isEqualTo(EditionReport.State.CANCELLED);
        assertThat(report.sums().sent()).isEqualTo(stopped);
        assertThat(report.sums().skipped()).isEqualTo(MANY - stopped);
        assertThat(report.sums().pending()).isZero();
        assertThat(readers).allSatisfy(reader -> assertThat(placeMoved(reader))
                .isEqualTo(state(reader).equals("SENT")));
        plan(day.plusDays(1));
        awaitSent(MANY);
        assertThat(readers).allSatisfy(reader -> assertThat(mails(reader)).hasSize(1));
    }

    /** An edition of which some mails are out and many are not. */
    private List<Reader> beingSent() {
        house.hold(true);
        var readers = IntStream.range(0, MANY).mapToObj(i -> reader("ada")).toList();
        send();
        house.hold(false);
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> house.count("select count(*) from digest where state = 'SENT'") > 0);
        return readers;
    }

    /** How many mails are out after two seconds, if none goes out after them. */
    private int afterTwoSeconds() {
        await().pollDelay(AT_ONCE).until(() -> true);
        var out = sent();
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5)).until(() -> sent() == out);
        return out;
    }

    private int sent() {
        return (int) house.count("select count(*) from digest where state = 'SENT'");
    }

    private void awaitSent(int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> sent() == count);
    }

    @Test
    void what_failed_is_sent_when_it_is_retried() {
        var reader = reader("once-d554");
        send();
        awaitState(reader, "FAILED");
        assertThat(report().state()).isEqualTo(EditionReport.State.DONE);

        assertThat(order(EditionOrder.RETRY)).isEqualTo(1);
        awaitState(reader, "SENT");

        assertThat(attempts(reader)).containsExactly("refused DOT", "sent DOT");
        assertThat(mails(reader)).hasSize(1);
        assertThat(placeMoved(reader)).isTrue();
        assertThat(order(EditionOrder.RETRY)).isZero();
    }

    @Test
    void only_the_newest_digest_of_a_reader_is_retried() {
        var reader = reader("d554");
        send();
        awaitState(reader, "FAILED");
        plan(day.plusDays(1));
        await().atMost(PATIENCE)
                .until(() -> state(digest(reader, day.plusDays(1))).equals("FAILED"));

        assertThat(order(EditionOrder.RETRY)).isZero();
        assertThat(state(reader)).isEqualTo("FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPPRESSED", "PAUSED", "UNSUBSCRIBED", "PENDING"})
    void who_must_not_be_mailed_is_not_retried(String status) {
        var reader = reader("d554");
        send();
        awaitState(reader, "FAILED");
        house.update("update subscriber set status = ? where id = ?", status, reader.id());

        assertThat(order(EditionOrder.RETRY)).isZero();
        assertThat(state(reader)).isEqualTo("FAILED");
    }

    @Test
    void what_is_too_old_to_be_sent_is_not_retried() {
        var reader = reader("d554");
        send();
        awaitState(reader, "FAILED");
        house.update("update digest set planned_at = planned_at - interval '49' hour");

        assertThat(order(EditionOrder.RETRY)).isZero();
    }

    @Test
    void a_paused_edition_keeps_what_is_retried() {
        var reader = reader("once-d554");
        send();
        awaitState(reader, "FAILED");
        order(EditionOrder.PAUSE);

        assertThat(order(EditionOrder.RETRY)).isEqualTo(1);
        await().during(Duration.ofMillis(1_200)).until(() -> state(reader).equals("RETRY"));
        order(EditionOrder.RESUME);
        awaitState(reader, "SENT");
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSE", "RESUME", "RETRY"})
    void a_cancelled_edition_takes_no_more_orders(EditionOrder order) {
        reader("ada");
        house.hold(true);
        send();
        order(EditionOrder.CANCEL);
        assertThat(order(EditionOrder.CANCEL)).isZero();

        assertThatThrownBy(() -> orders.give(edition(), order))
                .isInstanceOf(OrderRefusedException.class)
                .hasMessageStartingWith("This edition was cancelled");
        assertThat(report().state()).isEqualTo(EditionReport.State.CANCELLED);
    }

    @Test
    void while_it_is_sent_its_pace_is_known() {
        house.hold(true);
        reader("ada");
        reader("late");
        send();
        house.update("update digest set state = 'SENT', settled_at = current_timestamp, next_try_at = null"
                + " where id = (select min(id) from digest)");

        assertThat(report().rate()).isEqualTo(0.1);
        assertThat(report().left()).hasValue(Duration.ofSeconds(10));
        house.update("update digest set settled_at = current_timestamp - interval '11' second where state = 'SENT'");
        assertThat(report().rate()).isZero();
        assertThat(report().left()).isEmpty();
    }

    private int order(EditionOrder order) {
        try {
            return orders.give(edition(), order);
        } catch (OrderRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private long edition() {
        return house.count("select id from edition where edition_date = ?", day);
    }

    private EditionReport report() {
        return QuarkusTransaction.requiringNew()
                .call(() -> reports.of(edition()).orElseThrow());
    }
}
