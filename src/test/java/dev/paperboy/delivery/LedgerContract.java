package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.subscriber.Bounces;
import dev.paperboy.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger promises whatever a node, an admin or the clock does, on whatever database. */
abstract class LedgerContract extends DeliveryHouse {

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    @Inject
    LedgerStatements statements;

    @Inject
    Bounces bounces;

    @Inject
    TestClock clock;

    /** Nobody holds the claims that these tests make up; none has to be waited for. */
    @AfterEach
    void drop_made_up_leases() {
        house.hold(true);
        house.update("update digest set claim_id = null where lease_no in (0, 8)");
    }

    @Test
    void while_it_is_held_nothing_goes_out_and_then_it_does() {
        var reader = reader("ada");
        house.hold(true);
        send();

        await().during(Duration.ofMillis(1_200)).until(() -> mails(reader).isEmpty());
        assertThat(state(reader)).isEqualTo("PLANNED");
        house.hold(false);
        awaitState(reader, "SENT");
    }

    @Test
    void a_paused_edition_keeps_what_is_planned_until_it_goes_on() {
        var reader = reader("ada");
        heldWithCommand("PAUSED");

        await().during(Duration.ofMillis(1_200)).until(() -> mails(reader).isEmpty());
        house.sweep();
        assertThat(state(reader)).isEqualTo("PLANNED");
        house.update("update edition set command = null");
        awaitState(reader, "SENT");
    }

    private void heldWithCommand(String command) {
        house.hold(true);
        send();
        house.update("update edition set command = ?", command);
        house.hold(false);
    }

    @Test
    void what_waits_in_a_cancelled_edition_is_skipped_and_its_papers_go_to_the_next() {
        var reader = reader("ada");
        heldWithCommand("CANCELLED");

        house.sweep();
        assertThat(state(reader)).isEqualTo("SKIPPED(CANCELLED)");
        assertThat(placeMoved(reader)).isFalse();
        plan(day.plusDays(1));
        await().atMost(PATIENCE).until(() -> mails(reader).size() == 1);
        assertThat(header(mails(reader).get(0), "X-Paperboy-Digest"))
                .isEqualTo(String.valueOf(digest(reader, day.plusDays(1))));
    }

    @Test
    void an_unheard_copy_of_a_cancelled_edition_is_settled_and_does_not_keep_its_reader_waiting() {
        var reader = reader("ada");
        house.hold(true);
        send();
        house.update("update digest set state = 'UNKNOWN', unheard = 1, tries = 1,"
                + " next_try_at = current_timestamp + interval '1' hour");
        house.update("update edition set command = 'CANCELLED'");

        house.sweep();

        assertThat(state(reader)).isEqualTo("UNKNOWN");
        assertThat(house.text("select next_try_at from digest where id = ?", digest(reader)))
                .isEqualTo("null");
        assertThat(placeMoved(reader)).isTrue();
    }

    @Test
    void a_dead_nodes_claim_is_taken_back_and_sent() {
        var reader = reader("ada");
        house.hold(true);
        send();
        house.update("update digest set state = 'CLAIMED', lease_no = 5");
        house.lease(-1);

        house.sweep();
        assertThat(state(reader)).isEqualTo("PLANNED");
        assertThat(house.count("select lease_no from digest where id = ?", digest(reader)))
                .isEqualTo(6);
        house.hold(false);
        awaitState(reader, "SENT");
        assertThat(mails(reader)).hasSize(1);
    }

    @Test
    void a_lease_that_ended_says_nothing_of_a_digest_that_is_under_another_by_now() {
        var reader = reader("ada");
        house.hold(true);
        send();
        house.update("update digest set state = 'SENDING', lease_no = 8");
        house.lease(-1);
        house.lease(3600);

        house.sweep();

        assertThat(state(reader)).isEqualTo("SENDING");
        assertThat(house.count("select count(*) from digest_claim")).isEqualTo(1);
    }

    @Test
    void a_claim_that_lives_is_left_alone() {
        var reader = reader("ada");
        house.hold(true);
        send();
        house.update("update digest set state = 'CLAIMED'");
        house.lease(2);

        house.sweep();

        assertThat(state(reader)).isEqualTo("CLAIMED");
    }

    @Test
    void a_node_lost_between_dot_and_answer_leaves_an_unknown_outcome_that_says_so() {
        var reader = reader("ada");
        house.hold(true);
        send();
        house.update("update digest set state = 'SENDING', lease_no = 5, rendered = 0,"
                + " first_attempt_at = current_timestamp");
        house.lease(-1);

        house.sweep();
        assertThat(state(reader)).isEqualTo("UNKNOWN");
        assertThat(attempts(reader)).containsExactly("unknown DOT");
        assertThat(lastAttempt(reader, "note")).isEqualTo("the node that sent it was lost before the answer");
        assertThat(placeMoved(reader)).isFalse();
        house.hold(false);
        awaitState(reader, "SENT");
        assertThat(attempts(reader)).containsExactly("unknown DOT", "sent DOT");
    }

    @Test
    void a_node_lost_at_the_second_try_settles_it() {
        var reader = reader("ada");
        house.hold(true);
        send();
        house.update("update digest set state = 'SENDING', unheard = 1, tries = 1");
        house.lease(-1);

        house.sweep();

        assertThat(state(reader)).isEqualTo("UNKNOWN");
        assertThat(house.text("select next_try_at from digest where id = ?", digest(reader)))
                .isEqualTo("null");
        assertThat(placeMoved(reader)).isTrue();
    }

    /** A claim as a node holds it that slept through its lease: its digest was taken over under another number. */
    private Claim late(Reader reader, String state) {
        house.hold(true);
        send();
        house.update("update digest set state = ?, lease_no = 8, first_attempt_at = current_timestamp", state);
        house.lease(2);
        return new Claim(digest(reader), reader.id(), 7, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLAIMED", "SENDING"})
    void a_late_nodes_write_changes_no_row(String state) throws Exception {
        var reader = reader("ada");
        var late = late(reader, state);
        var attempt = new Attempted("DOT", "sent", "250 fine", null);
        var place = place(reader);

        assertThatThrownBy(() -> ledger.sent(late, attempt)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.failed(late, attempt, Fault.ADDRESS)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.failed(late, attempt, Fault.UNCLEAR)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.notTried(late, attempt)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.deferred(late, attempt, true)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.unheard(late, attempt)).isInstanceOf(LeaseLostException.class);
        assertThat(ledger.markSending(late, 1)).isFalse();
        assertThat(ledger.withheld(late)).isFalse();
        claims.renew(List.of(0L));
        claims.release(new Claimed(0, List.of(late)), List.of(late));

        assertThat(state(reader)).isEqualTo(state);
        assertThat(place(reader)).isEqualTo(place);
        assertThat(attempts(reader)).isEmpty();
        assertThat(house.text("select status from subscriber where id = ?", reader.id()))
                .isEqualTo("ACTIVE");
        assertThat(house.count("select count(*) from bounce_point")).isZero();
        assertThat(house.count("select lease_no from digest where id = ?", late.id()))
                .isEqualTo(8);
        assertThat(
                        house.count(
                                "select count(*) from digest_claim where lease_until > current_timestamp + interval '2' second"))
                .isZero();
    }

    @Test
    void a_mail_is_not_marked_twice_under_one_lease() throws Exception {
        var reader = reader("ada");
        var late = late(reader, "CLAIMED");
        house.hold(false);
        var holder = new Claim(late.id(), late.subscriberId(), 8, 0, 0);

        assertThat(ledger.markSending(holder, 1)).isTrue();
        assertThat(ledger.markSending(holder, 1)).isFalse();
        assertThat(ledger.sent(holder, new Attempted("DOT", "sent", "250 fine", null)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition set command = 'PAUSED'",
                "update edition set command = 'CANCELLED'",
                "update sending_hold set held = true",
                "update subscriber set status = 'UNSUBSCRIBED'",
                "delete from subscriber"
            })
    void the_last_gate_shuts_for_whatever_changed_after_the_claim(String change) throws Exception {
        var reader = reader("ada");
        var late = late(reader, "CLAIMED");
        house.hold(false);
        house.update("delete from topic_start");
        house.update(change);

        assertThat(ledger.markSending(new Claim(late.id(), late.subscriberId(), 8, 0, 0), 1))
                .isFalse();
        assertThat(state(late.id())).isEqualTo("CLAIMED");
    }

    /** Planning holds readers while it matches, and what an admin orders in that time has to be seen. */
    @Test
    void the_last_gate_sees_what_changed_while_the_ledger_waited_for_a_reader() throws Exception {
        var sent = reader("ada");
        var next = reader("ben");
        house.hold(true);
        send();
        house.update("update digest set state = 'SENDING', lease_no = 8 where id = ?", digest(sent));
        house.update("update digest set state = 'CLAIMED', lease_no = 8 where id = ?", digest(next));
        house.lease(3600);
        house.hold(false);
        var taken = new LedgerStatements.Taken(new Claim(digest(sent), sent.id(), 8, 0, 0), "250 fine", null);
        var ready = new LedgerStatements.Ready(new Claim(digest(next), next.id(), 8, 0, 0), 1);
        CompletableFuture<LedgerStatements.Written> written;
        try (var planning = database.getConnection();
                var lock = planning.prepareStatement("select 1 from reader where subscriber_id = ? for update")) {
            planning.setAutoCommit(false);
            lock.setLong(1, sent.id());
            lock.executeQuery().close();
            written = CompletableFuture.supplyAsync(() -> write(taken, ready));
            await().during(Duration.ofMillis(300)).until(() -> !written.isDone());
            house.update("update edition set command = 'PAUSED'");
            planning.commit();
            planning.setAutoCommit(true);
        }

        assertThat(written.get().settled()).containsExactly(digest(sent));
        assertThat(written.get().marked()).isEmpty();
        assertThat(state(sent)).isEqualTo("SENT");
        assertThat(placeMoved(sent)).isTrue();
        assertThat(state(next)).isEqualTo("CLAIMED");
    }

    private LedgerStatements.Written write(LedgerStatements.Taken taken, LedgerStatements.Ready ready) {
        try (var connection = database.getConnection()) {
            return statements.write(connection, List.of(taken), List.of(ready), LocalDate.EPOCH, false);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "RETRY"})
    void what_grew_too_old_expires_and_its_papers_reach_the_next_digest(String state) {
        var reader = reader("ada");
        house.hold(true);
        send();
        var papers = house.bytes("select papers from digest where id = ?", digest(reader));
        house.update("update digest set state = ?, planned_at = planned_at - interval '49' hour", state);
        house.update("update edition set created_at = created_at - interval '49' hour");

        house.sweep();
        assertThat(state(reader)).isEqualTo("EXPIRED");
        assertThat(placeMoved(reader)).isFalse();
        house.hold(false);
        plan(day.plusDays(1));
        await().atMost(PATIENCE).until(() -> mails(reader).size() == 1);

        assertThat(house.bytes("select papers from digest where id = ?", digest(reader, day.plusDays(1))))
                .hasValueSatisfying(next -> assertThat(next).isEqualTo(papers.orElseThrow()));
        assertThat(state(reader)).isEqualTo("EXPIRED");
    }

    @Test
    void an_unheard_copy_that_grew_too_old_is_not_sent_again() {
        var reader = reader("ada");
        house.hold(true);
        send();
        house.update("update digest set state = 'UNKNOWN', unheard = 1, planned_at = planned_at - interval '49' hour");
        house.update("update edition set created_at = created_at - interval '49' hour");

        house.sweep();

        assertThat(state(reader)).isEqualTo("UNKNOWN");
        assertThat(placeMoved(reader)).isTrue();
        assertThat(house.text("select next_try_at from digest where id = ?", digest(reader)))
                .isEqualTo("null");
    }

    @Test
    void two_claimers_at_once_never_get_the_same_digest() throws Exception {
        house.hold(true);
        IntStream.range(0, 200).forEach(i -> reader("many"));
        send();
        // The application's couriers may get some as well, which must not be seen here either.
        var taken = new ArrayList<Claimed>();
        house.hold(false);
        var threads = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    var own = new ArrayList<Claimed>();
                    try {
                        for (var some = claims.take(3); !some.isEmpty(); some = claims.take(3)) {
                            own.add(some);
                        }
                    } catch (java.sql.SQLException e) {
                        throw new AssertionError(e);
                    }
                    return own;
                }))
                .toList();
        for (var thread : threads) {
            taken.addAll(thread.get());
        }
        house.hold(true);
        for (var some : taken) {
            claims.release(some, some.claims());
        }

        assertThat(taken.stream().flatMap(some -> some.claims().stream()).map(Claim::id))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(house.count("select count(*) from digest where lease_no > 1"))
                .isZero();
    }

    @Test
    void what_was_claimed_and_not_begun_can_be_given_back() throws Exception {
        var reader = reader("ada");
        var late = late(reader, "CLAIMED");

        var held = List.of(new Claim(late.id(), late.subscriberId(), 8, 0, 0));
        claims.release(new Claimed(house.count("select id from digest_claim"), held), held);

        assertThat(state(reader)).isEqualTo("PLANNED");
        assertThat(house.count("select count(*) from digest_claim")).isZero();
    }

    @Test
    void a_lease_outlives_its_round_where_the_fate_of_a_digest_was_not_written() throws Exception {
        var reader = reader("ada");
        var late = late(reader, "SENDING");
        var held = List.of(new Claim(late.id(), late.subscriberId(), 8, 0, 0));

        claims.release(new Claimed(house.count("select id from digest_claim"), held), List.of());

        assertThat(house.count("select count(*) from digest_claim")).isEqualTo(1);
        house.update("update digest_claim set lease_until = current_timestamp - interval '1' second");
        house.sweep();
        assertThat(state(reader)).isEqualTo("UNKNOWN");
        assertThat(house.count("select count(*) from digest_claim")).isZero();
    }

    @Test
    void a_renewed_lease_lives_on() throws Exception {
        var reader = reader("ada");
        var unused = late(reader, "SENDING");
        house.update("update digest_claim set lease_until = current_timestamp - interval '1' second");

        claims.renew(List.of(house.count("select id from digest_claim")));
        house.sweep();

        assertThat(state(reader)).isEqualTo("SENDING");
    }

    @Test
    void with_everything_held_by_setting_the_last_gate_stays_shut() {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "CLAIMED");
        house.hold(false);
        var strict =
                new Ledger(database, statements, new Settings(DeliveryConfig.Unknown.RETRY_ONCE, true), bounces, clock);

        var open = QuarkusTransaction.requiringNew().call(() -> strict.markSending(claim, 1));

        assertThat(open).isFalse();
        assertThat(state(reader)).isEqualTo("CLAIMED");
    }

    @Test
    void where_unheard_outcomes_are_held_the_first_silence_settles_it() {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "SENDING");
        var strict = new Ledger(database, statements, new Settings(DeliveryConfig.Unknown.HOLD, false), bounces, clock);

        var unused = QuarkusTransaction.requiringNew()
                .call(() -> strict.unheard(claim, new Attempted("DOT", "unknown", "", null)));

        assertThat(state(reader)).isEqualTo("UNKNOWN");
        assertThat(house.text("select next_try_at from digest where id = ?", digest(reader)))
                .isEqualTo("null");
        assertThat(placeMoved(reader)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"MAILBOX", "UNCLEAR"})
    void refused_on_five_days_the_reader_is_suppressed_and_a_digest_that_comes_clears_it(Fault fault) throws Exception {
        var reader = reader("ada");
        var claim = tried(madeUpClaim(reader, "SENDING"), 1);
        var noon = java.time.Instant.parse("2026-11-20T12:00:00Z");
        for (int day = 0; day < 4; day++) {
            clock.standAt(noon.plus(Duration.ofDays(day)));
            refuse(claim, fault);
            refuse(claim, fault);
        }
        assertThat(points(reader)).isEqualTo(4);
        assertThat(status(reader)).isEqualTo("ACTIVE");

        again(claim);
        ledger.sent(claim, new Attempted("DOT", "sent", "250 fine", null));
        assertThat(points(reader))
                .as("a mail that was taken may still come back")
                .isEqualTo(4);
        clock.standAt(noon.plus(Duration.ofDays(13)));
        again(claim);
        ledger.sent(claim, new Attempted("DOT", "sent", "250 fine", null));
        assertThat(points(reader)).isZero();
        for (int day = 14; day < 19; day++) {
            assertThat(status(reader)).isEqualTo("ACTIVE");
            clock.standAt(noon.plus(Duration.ofDays(day)));
            refuse(claim, fault);
        }

        assertThat(status(reader)).isEqualTo("SUPPRESSED");
        assertThat(house.text("select reason || ': ' || detail from suppression"))
                .isEqualTo("refusals: Refused on 5 days within 45. The last time: 554 no");
        assertThat(points(reader)).isZero();
    }

    /** A mail that was taken comes back the day after, time and again. */
    @ParameterizedTest
    @ValueSource(strings = {"0 2 4 7 9", "0 7 14 21 28", "4 11 18 25 32"})
    void whose_mails_come_back_each_time_is_suppressed_at_any_cadence(String days) throws Exception {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "SENDING");
        for (var day : days.split(" ", -1)) {
            assertThat(status(reader)).isEqualTo("ACTIVE");
            clock.standAt(java.time.Instant.parse("2026-11-02T12:00:00Z").plus(Duration.ofDays(Long.parseLong(day))));
            again(claim);
            ledger.sent(claim, new Attempted("DOT", "sent", "250 fine", null));
            clock.standAt(clock.instant().plus(Duration.ofDays(1)));
            bounces.soft(reader.id(), "552 5.2.2 full");
        }

        assertThat(status(reader)).isEqualTo("SUPPRESSED");
    }

    @Test
    void refusals_long_ago_do_not_count() throws Exception {
        var reader = reader("ada");
        var claim = tried(madeUpClaim(reader, "SENDING"), 1);
        for (int day : new int[] {0, 1, 2, 3, 45, 46}) {
            clock.standAt(java.time.Instant.parse("2026-11-01T12:00:00Z").plus(Duration.ofDays(day)));
            refuse(claim, Fault.UNCLEAR);
        }

        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(points(reader)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"POLICY", "CONTENT", "SMTPUTF8"})
    void what_is_not_the_readers_fault_counts_for_nothing(Fault fault) throws Exception {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "SENDING");

        refuse(claim, fault);

        assertThat(state(reader)).isEqualTo("FAILED");
        assertThat(points(reader)).isZero();
        assertThat(status(reader)).isEqualTo("ACTIVE");
    }

    @Test
    void a_full_mailbox_is_tried_once_more_an_hour_later() throws Exception {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "SENDING");

        refuse(claim, Fault.MAILBOX);
        assertThat(state(reader)).isEqualTo("RETRY");
        assertThat(points(reader)).isZero();
        assertThat(house.count(
                        "select count(*) from digest where next_try_at > current_timestamp + interval '50' minute"))
                .isEqualTo(1);

        refuse(tried(claim, 1), Fault.MAILBOX);
        assertThat(state(reader)).isEqualTo("FAILED");
        assertThat(points(reader)).isEqualTo(1);
        assertThat(placeMoved(reader)).isFalse();
    }

    @Test
    void tries_that_ended_otherwise_do_not_cost_a_full_mailbox_its_second_try() throws Exception {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "SENDING");
        ledger.deferred(claim, new Attempted("RCPT", "deferred", "451 later", null), true);

        refuse(tried(claim, 1), Fault.MAILBOX);
        assertThat(state(reader)).isEqualTo("RETRY");
        assertThat(points(reader)).isZero();
        refuse(tried(claim, 2), Fault.MAILBOX);

        assertThat(state(reader)).isEqualTo("FAILED");
        assertThat(points(reader)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void what_a_relay_would_not_take_from_us_counts_as_no_try(int unheard) throws Exception {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "CLAIMED");
        house.update("update digest set unheard = ?", unheard);

        ledger.notTried(claim, new Attempted("CONNECT", "relay", "535 5.7.8 no", null));

        assertThat(state(reader)).isEqualTo(unheard == 0 ? "RETRY" : "UNKNOWN");
        assertThat(house.count("select tries from digest")).isZero();
        assertThat(attempts(reader)).containsExactly("relay CONNECT");
        assertThat(house.count("select count(*) from digest where next_try_at > current_timestamp"))
                .isEqualTo(1);
    }

    private void refuse(Claim claim, Fault fault) throws java.sql.SQLException {
        again(claim);
        ledger.failed(claim, new Attempted("RCPT", "refused", "554 no", null), fault);
    }

    private void again(Claim claim) {
        house.update("update digest set state = 'SENDING', lease_no = 8 where id = ?", claim.id());
        house.lease(3600);
    }

    private static Claim tried(Claim claim, int tries) {
        return new Claim(claim.id(), claim.subscriberId(), claim.leaseNo(), tries, claim.unheard());
    }

    private long points(Reader reader) {
        return house.count("select count(*) from bounce_point where subscriber_id = ?", reader.id());
    }

    private String status(Reader reader) {
        return house.text("select status from subscriber where id = ?", reader.id());
    }

    private Claim madeUpClaim(Reader reader, String state) {
        house.hold(true);
        send();
        house.update("update digest set state = ?, lease_no = 8", state);
        house.lease(3600);
        return new Claim(digest(reader), reader.id(), 8, 0, 0);
    }

    /** Delivery's settings as an operator might have them. */
    record Settings(Unknown unknown, boolean hold) implements DeliveryConfig {

        @Override
        public Duration lease() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration unknownAfter() {
            return Duration.ofMinutes(15);
        }

        @Override
        public Duration maxAge() {
            return Duration.ofDays(2);
        }
    }
}
