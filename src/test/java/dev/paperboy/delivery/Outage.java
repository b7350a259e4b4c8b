package dev.paperboy.delivery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database that goes away when an outcome is to be written: open connections break, and there are no new ones, until it has
 * been asked so many times.
 */
final class Outage {

    private final AtomicInteger left;
    private volatile boolean begun;

    Outage(int tries) {
        this.left = new AtomicInteger(tries);
    }

    /** How often it would still be asked in vain. */
    int left() {
        return left.get();
    }

    DataSource on(DataSource database) {
        return standIn(DataSource.class, database);
    }

    LedgerStatements on(LedgerStatements statements) {
        return standIn(LedgerStatements.class, statements);
    }

    private <T> T standIn(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var writes = method.getName().equals("write");
                    begun |= writes && arguments[1] instanceof List<?> taken && !taken.isEmpty();
                    if (begun && (writes || method.getName().equals("getConnection")) && left.get() > 0) {
                        left.decrementAndGet();
                        throw new SQLException("The database is away");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }
}
