package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.testing.TestClock;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of mails whose outcomes the database does not take, on whatever database. */
abstract class GroupCommitContract extends DeskHouse {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class.getName());

    /** With the pauses between them, a minute. */
    private static final int TRIES = 60;

    @Inject
    DataSource database;

    @Inject
    LedgerStatements statements;

    @Inject
    DeliveryConfig config;

    @Inject
    TestClock clock;

    private final List<GroupCommit> opened = new ArrayList<>();
    private final Heard heard = new Heard();
    private Reader first = new Reader(0, "");
    private Reader second = new Reader(0, "");
    private Claimed claimed = Claimed.NOTHING;

    /** Under a lease that the application's couriers know nothing of. */
    @BeforeEach
    void with_two_digests_that_a_courier_has_claimed() {
        first = reader("ada");
        second = reader("ben");
        house.hold(true);
        send();
        house.update("update digest set state = 'CLAIMED', lease_no = 8, first_attempt_at = current_timestamp");
        var lease = house.lease(3600);
        house.hold(false);
        claimed = new Claimed(lease, List.of(claim(first), claim(second)));
    }

    private Claim claim(Reader reader) {
        return new Claim(digest(reader), reader.id(), 8, 0, 0);
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(heard);
    }

    @AfterEach
    void stop() {
        opened.forEach(commits -> commits.stop(new ShutdownEvent()));
        LOG.removeHandler(heard);
    }

    @AfterEach
    void drop_made_up_leases() {
        house.hold(true);
        house.update("update digest set claim_id = null where lease_no = 8");
    }

    @Test
    void a_database_that_comes_back_within_a_minute_is_told_everything() throws Exception {
        var outage = new Outage(TRIES - 1);

        sendBoth(outage);

        assertThat(outage.left()).isZero();
        for (var reader : List.of(first, second)) {
            assertThat(state(reader)).isEqualTo("SENT");
            assertThat(placeMoved(reader)).isTrue();
            assertThat(mails(reader)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(DeliveryConfig.Unknown.class)
    void what_was_handed_over_before_a_longer_absence_is_unknown_and_what_was_not_is_sent(
            DeliveryConfig.Unknown unknown) {
        var outage = new Outage(TRIES);

        assertThatThrownBy(() -> sendBoth(outage)).isInstanceOf(CompletionException.class);

        assertThat(outage.left()).isZero();
        assertThat(mails(first)).hasSize(1);
        assertThat(mails(second)).isEmpty();
        house.hold(true);
        theLeaseEnds(unknown);
        assertThat(state(first)).isEqualTo("UNKNOWN");
        assertThat(attempts(first)).containsExactly("unknown DOT");
        assertThat(state(second)).isEqualTo("PLANNED");
        house.hold(false);
        awaitState(second, "SENT");
        assertThat(mails(second)).hasSize(1);
        assertThat(state(first)).isEqualTo("UNKNOWN");
        assertThat(mails(first)).hasSize(1);
    }

    @Test
    void the_copy_that_the_operator_asked_for_is_the_same_and_the_only_one() {
        assertThatThrownBy(() -> sendBoth(new Outage(TRIES))).isInstanceOf(CompletionException.class);
        theLeaseEnds(DeliveryConfig.Unknown.RETRY_ONCE);

        untilItsTime(first);

        awaitState(first, "SENT");
        assertThat(attempts(first)).containsExactly("unknown DOT", "sent DOT");
        assertThat(mails(first)).hasSize(2);
        assertThat(mails(first).get(1).bytes()).isEqualTo(mails(first).get(0).bytes());
    }

    @Test
    void after_an_absence_of_any_length_outcomes_are_written_again() {
        var commits = commits(new Outage(TRIES));
        assertThatThrownBy(() -> commits.write(taken(first), null).open()).isInstanceOf(CompletionException.class);

        assertThat(commits.write(taken(first), null).open()).isFalse();

        assertThat(state(first)).isEqualTo("SENT");
    }

    @Test
    void settings_that_the_server_refuses_cost_no_outcome_and_are_told_once() throws Exception {
        var refusals = new Beginnings(statements, connection -> {
            try (var set = connection.createStatement()) {
                set.execute("set no_such_setting = off");
            }
        });
        var commits = commits(database, refusals);

        assertThat(commits.write(taken(first), new LedgerStatements.Ready(claim(second), 1))
                        .open())
                .isTrue();
        // The next group gets another connection.
        await().until(() -> refusals.ended() == 1);
        assertThat(commits.write(taken(second), null).open()).isFalse();

        assertThat(state(first)).isEqualTo("SENT");
        assertThat(state(second)).isEqualTo("SENT");
        assertThat(refusals.begun()).isEqualTo(2);
        assertThat(heard.warnings).singleElement().asString().contains("no_such_setting");
    }

    @Test
    void a_connection_that_broke_has_refused_nothing() throws Exception {
        var breaks = new AtomicInteger(1);
        var commits = commits(database, new Beginnings(statements, connection -> {
            if (breaks.getAndDecrement() > 0) {
                connection.close();
                throw new SQLException("The connection broke");
            }
        }));

        assertThat(commits.write(taken(first), null).open()).isFalse();

        assertThat(state(first)).isEqualTo("SENT");
        assertThat(heard.warnings).singleElement().asString().contains("trying again");
    }

    /** As a courier does. */
    private void sendBoth(Outage outage) throws SQLException, InterruptedException {
        sendAll(stock(claimed), commits(outage));
    }

    private GroupCommit commits(Outage outage) {
        return commits(outage.on(database), outage.on(statements));
    }

    private GroupCommit commits(DataSource by, LedgerStatements written) {
        var commits = new GroupCommit(by, written, config, clock, Duration.ofMillis(1));
        opened.add(commits);
        return commits;
    }

    private LedgerStatements.Taken taken(Reader reader) {
        return new LedgerStatements.Taken(claim(reader), "250 fine", null);
    }

    private void theLeaseEnds(DeliveryConfig.Unknown unknown) {
        house.update("update digest_claim set lease_until = current_timestamp - interval '1' second");
        new LedgerSweep(database, new LedgerContract.Settings(unknown, false)).run();
    }

    /** What is logged for the operator. */
    private static final class Heard extends Handler {

        private final List<String> warnings = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord event) {
            if (event.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(new PatternFormatter("%s").format(event));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
