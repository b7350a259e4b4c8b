package dev.paperboy.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The ledger's statements on connections to which something happens when they are made ready. */
final class Beginnings implements LedgerStatements {

    private final LedgerStatements real;
    private final Mishap mishap;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    Beginnings(LedgerStatements real, Mishap mishap) {
        this.real = real;
        this.mishap = mishap;
    }

    /** What happens. */
    interface Mishap {
        void befall(Connection connection) throws SQLException;
    }

    int begun() {
        return begun.get();
    }

    int ended() {
        return ended.get();
    }

    @Override
    public boolean begin(Connection connection) throws SQLException {
        begun.incrementAndGet();
        mishap.befall(connection);
        return real.begin(connection);
    }

    @Override
    public void end(Connection connection) throws SQLException {
        ended.incrementAndGet();
        real.end(connection);
    }

    @Override
    public Claimed claim(Connection connection, int most, int lease, String keyId) throws SQLException {
        return real.claim(connection, most, lease, keyId);
    }

    @Override
    public Written write(Connection connection, List<Taken> taken, List<Ready> ready, LocalDate today, boolean again)
            throws SQLException {
        return real.write(connection, taken, ready, today, again);
    }
}
