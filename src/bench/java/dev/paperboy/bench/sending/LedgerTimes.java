package dev.paperboy.bench.sending;

import dev.paperboy.bench.Database;
import dev.paperboy.delivery.BenchedLedger;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;

/** What it costs to claim digests and to record what became of them, on PostgreSQL and without a mail. */
final class LedgerTimes {

    private static final int COURIERS = 16;
    private static final int MOST_CLAIMED = 500;
    /** Times that each courier claims, so that none is idle at the end. */
    private static final int SHARES = 4;

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private LedgerTimes() {}

    /**
     * One turn.
     *
     * @param micros wall time for a mail
     * @param commits a second
     * @param together mails in a commit
     */
    record Turn(double micros, double commits, double together) {}

    /** The turn in the middle. */
    static Turn run(SendingScale scale) throws IOException, SQLException, InterruptedException {
        try (var database = Database.durablePostgresql();
                var pool = AgroalDataSource.from(pool(database))) {
            InventedReaders.write(database, scale.recordedMails());
            var ledger = new BenchedLedger(pool);
            var turns = new ArrayList<Turn>();
            for (int i = 0; i < scale.warmUp() + scale.rounds(); i++) {
                plan(database, FIRST.plusDays(i));
                turns.add(turn(ledger, scale.recordedMails()));
            }
            var counted = turns.subList(scale.warmUp(), turns.size()).toArray(Turn[]::new);
            Arrays.sort(counted, Comparator.comparingDouble(Turn::micros));
            return counted[counted.length / 2];
        }
    }

    private static Turn turn(BenchedLedger ledger, int waiting) throws InterruptedException {
        try {
            var before = ledger.commits();
            var start = System.nanoTime();
            var mails = ledger.settleAll(COURIERS, Math.min(MOST_CLAIMED, waiting / COURIERS / SHARES));
            var seconds = (System.nanoTime() - start) / 1e9;
            var commits = ledger.commits() - before;
            return new Turn(seconds * 1e6 / mails, commits / seconds, (double) mails / commits);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static AgroalDataSourceConfigurationSupplier pool(Database database) {
        return new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(COURIERS + 4)
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(database.url()).principal(new NamePrincipal("postgres"))));
    }

    private static void plan(Database database, LocalDate date) throws SQLException {
        try (var connection = database.connect()) {
            for (var sql : new String[] {
                "insert into shared_text (content_hash, content) values ('none', 'Nothing.') on conflict do nothing",
                "insert into edition (edition_date, created_at) values (date '" + date + "', current_timestamp)",
                """
                insert into digest (edition_id, subscriber_id, digest_date, state, from_seq, to_seq, papers, looked_at, over_cap, sentence_id,
                    locale, time_zone, planned_at, next_try_at, lease_no, tries, unheard)
                select e.id, s.id, e.edition_date, 'PLANNED', 0, e.id, decode(repeat('00', 150), 'hex'), 1000, 50, 1,
                    'en', 'Europe/Berlin', current_timestamp, current_timestamp, 0, 0, 0
                from subscriber s join edition e on e.edition_date = date '"""
                        + date + "'"
            }) {
                try (var insert = connection.createStatement()) {
                    insert.executeUpdate(sql);
                }
            }
            connection.commit();
        }
    }
}
