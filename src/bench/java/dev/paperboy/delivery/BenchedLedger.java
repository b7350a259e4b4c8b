package dev.paperboy.delivery;

import dev.paperboy.delivery.LedgerStatements.Ready;
import dev.paperboy.delivery.LedgerStatements.Taken;
import dev.paperboy.secret.BenchedKeys;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's part of sending on PostgreSQL, without a mail: couriers claim digests by the handful and hand in what became of
 * one together with the mark of the next, as fast as they are answered.
 */
public final class BenchedLedger {

    private static final int CONVERTER = 200;
    private static final String REPLY = "250 2.0.0 Ok: queued as 4cXyZ01234z5678";

    private final DataSource database;
    private final DeliveryConfig config = new SmallRyeConfigBuilder()
            .withMapping(DeliveryConfig.class)
            .withConverter(Duration.class, CONVERTER, new DurationConverter())
            .build()
            .getConfigMapping(DeliveryConfig.class);
    private final AtomicLong commits = new AtomicLong();
    private final GroupCommit ledger;

    /** @param database gives connections that commit by themselves, as the application's pool does */
    public BenchedLedger(DataSource database) {
        this.database = database;
        var statements = new PostgresLedgerStatements();
        var counted = Proxies.of(LedgerStatements.class, (method, arguments) -> {
            if (method.getName().equals("write")) {
                commits.incrementAndGet();
            }
            return method.invoke(statements, arguments);
        });
        this.ledger = new GroupCommit(database, counted, config, Clock.systemUTC());
    }

    /**
     * Settles all digests that wait.
     *
     * @param handful how many a courier claims at once
     * @return how many those were
     */
    public long settleAll(int couriers, int handful) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(couriers);
        try {
            long mails = 0;
            var work = new ArrayList<Callable<Long>>();
            for (int i = 0; i < couriers; i++) {
                work.add(() -> courier(handful));
            }
            for (var done : threads.invokeAll(work)) {
                mails += done.get();
            }
            return mails;
        } finally {
            threads.shutdownNow();
        }
    }

    /** How often the group was committed so far. */
    public long commits() {
        return commits.get();
    }

    private long courier(int handful) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var claims = new Claims(lent(connection), new PostgresLedgerStatements(), config, BenchedKeys.keys());
            long mails = 0;
            for (var taken = take(claims, handful, connection);
                    !taken.isEmpty();
                    taken = take(claims, handful, connection)) {
                send(taken.claims());
                claims.release(taken, List.of());
                connection.commit();
                mails += taken.claims().size();
            }
            connection.setAutoCommit(true);
            return mails;
        }
    }

    private static Claimed take(Claims claims, int handful, Connection connection) throws SQLException {
        var taken = claims.take(handful);
        connection.commit();
        return taken;
    }

    private void send(List<Claim> claims) {
        Taken before = null;
        for (var claim : claims) {
            before = handOver(before, claim) ? new Taken(claim, REPLY, null) : null;
        }
        var unused = ledger.write(before, null).open();
    }

    private boolean handOver(@Nullable Taken before, Claim claim) {
        return ledger.write(before, new Ready(claim, 1)).open();
    }

    /** Claims are committed by us, in place of the transaction manager. */
    private static DataSource lent(Connection connection) {
        var kept = Proxies.of(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return Proxies.of(DataSource.class, (method, arguments) -> kept);
    }
}
