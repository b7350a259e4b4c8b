package dev.paperboy.delivery;

import dev.paperboy.delivery.LedgerStatements.Ready;
import dev.paperboy.delivery.LedgerStatements.Taken;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes for all connections of this node what became of their last digests and which are handed over next: all that came in
 * while one commit was under way goes into the next one. So each mail is durable by itself and costs a fraction of a commit.
 */
@ApplicationScoped
class GroupCommit {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);
    private static final int MOST = 500;
    private static final int MOST_TRIES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource database;
    private final LedgerStatements statements;
    private final DeliveryConfig config;
    private final Clock clock;
    private final Duration pause;
    private final BlockingQueue<Step> waiting = new LinkedBlockingQueue<>();
    private @Nullable Thread writer;
    private @Nullable Connection connection;
    private boolean kept;
    private boolean refusalTold;
    private volatile boolean running = true;

    @Inject
    GroupCommit(DataSource database, LedgerStatements statements, DeliveryConfig config, Clock clock) {
        this(database, statements, config, clock, PAUSE);
    }

    /** @param pause between two tries at a database that is away */
    GroupCommit(DataSource database, LedgerStatements statements, DeliveryConfig config, Clock clock, Duration pause) {
        this.database = database;
        this.statements = statements;
        this.config = config;
        this.clock = clock;
        this.pause = pause;
    }

    private record Step(@Nullable Taken taken, @Nullable Ready ready, CompletableFuture<Boolean> answer) {}

    /**
     * Has the outcome of one mail and the mark of the next written together.
     *
     * @param taken null where no outcome is to be written
     * @param ready null where no mail follows
     * @return done once both are committed: whether the mail that follows may go. Fails when the database stays away
     */
    Gate.Answer write(@Nullable Taken taken, @Nullable Ready ready) {
        var step = new Step(taken, ready, new CompletableFuture<>());
        waiting.add(step);
        startWriter();
        return step.answer()::join;
    }

    private synchronized void startWriter() {
        if (writer == null || !writer.isAlive()) {
            writer = new Thread(this::run, "ledger");
            writer.setDaemon(true);
            writer.start();
        }
    }

    /** After the couriers, whose last outcomes are still to be written. */
    void stop(@Observes @Priority(4000) ShutdownEvent event) {
        running = false;
    }

    private void run() {
        var steps = new ArrayList<Step>();
        while (running || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(1, TimeUnit.SECONDS);
                if (first == null) {
                    giveBack();
                } else {
                    steps.add(first);
                    waiting.drainTo(steps, MOST - 1);
                    write(steps);
                }
            } catch (Throwable e) {
                // An interruption too, which nobody makes: whoever waits is told.
                LOG.errorf(e, "What became of %d mails could not be written; their leases will tell", steps.size());
                steps.forEach(step -> step.answer().completeExceptionally(new IllegalStateException(e)));
            } finally {
                steps.clear();
            }
        }
        giveBack();
    }

    /** A database that is away or slow is asked again: what the relay answered must reach it, or the mail is sent again. */
    private void write(List<Step> steps) throws SQLException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                var again = tries > 1;
                var open = writeOnce(steps, again);
                steps.forEach(step -> step.answer().complete(step.ready() != null && open.contains(id(step.ready()))));
                return;
            } catch (SQLException | RuntimeException e) {
                giveBack();
                if (tries == MOST_TRIES) {
                    throw e;
                }
                LOG.warnf("Outcomes could not be recorded, trying again: %s", e.getMessage());
                // At once after a deadlock, which the database has resolved by now.
                Thread.sleep(tries == 1 ? 0 : pause.toMillis());
            }
        }
    }

    private static long id(Ready ready) {
        return ready.claim().id();
    }

    private Set<Long> writeOnce(List<Step> steps, boolean again) throws SQLException {
        var taken = all(steps, Step::taken);
        var ready = config.hold() ? List.<Ready>of() : all(steps, Step::ready);
        var written = statements.write(connection(), taken, ready, LocalDate.now(clock), again);
        if (!kept) {
            giveBack();
        }
        // At a second try, what the first one had settled is no longer open.
        if (written.settled().size() < taken.size() && !again) {
            LOG.infof(
                    "%d mails were taken over by somebody else",
                    taken.size() - written.settled().size());
        }
        return written.marked();
    }

    /** One for many groups, while there are any. */
    private Connection connection() throws SQLException {
        var open = connection;
        if (open == null) {
            open = database.getConnection();
            connection = open;
            kept = begin(open);
        }
        return open;
    }

    /** The settings only save time: where the server, or a pooler before it, refuses them, outcomes are written without. */
    private boolean begin(Connection open) throws SQLException {
        try {
            return statements.begin(open);
        } catch (SQLException e) {
            if (!open.isValid(SECONDS_TO_ANSWER)) {
                throw e;
            }
            if (!refusalTold) {
                refusalTold = true;
                LOG.warnf(
                        "The database refuses a setting. Outcomes are written all the same, but each group is planned anew, and"
                                + " its plan may read whole tables: sending takes longer. What was refused: %s",
                        e.getMessage());
            }
            // Kept for the next group, which would only be refused too.
            return true;
        }
    }

    private void giveBack() {
        var open = connection;
        connection = null;
        if (open != null) {
            try (open) {
                end(open);
            } catch (SQLException e) {
                LOG.debugf("The ledger's connection was lost: %s", e.getMessage());
            }
        }
    }

    /** One that cannot be made what it was must not be lent to others. */
    private void end(Connection open) throws SQLException {
        try {
            statements.end(open);
        } catch (SQLException e) {
            open.abort(Runnable::run);
            throw e;
        }
    }

    private static <T> List<T> all(List<Step> steps, Function<Step, @Nullable T> part) {
        var all = new ArrayList<T>(steps.size());
        for (var step : steps) {
            var one = part.apply(step);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }
}
