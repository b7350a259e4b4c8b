package dev.paperboy.inbox;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, or too busy, from one that will not have what a mail brings. */
final class DatabaseTrouble {

    private static final int DEEPEST = 50;

    private DatabaseTrouble() {}

    /** What is wrong with the database; empty when it is the mail, or we, that are to blame. */
    static Optional<SQLException> in(Exception failure) {
        var said = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        if (said.isPresent()) {
            return said.filter(sql -> !meansTheData(sql.getSQLState()));
        }
        return causes(failure)
                .filter(DatabaseTrouble::isOfTransactions)
                .findFirst()
                .map(cause -> new SQLException("The transaction failed", failure));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .limit(DEEPEST);
    }

    /** Classes 22 and 23 of the SQL standard: bad data, and data that break a rule. */
    private static boolean meansTheData(@Nullable String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static boolean isOfTransactions(Throwable cause) {
        return cause instanceof PersistenceException
                || cause instanceof RollbackException
                || cause instanceof SystemException
                || cause instanceof XAException;
    }
}
