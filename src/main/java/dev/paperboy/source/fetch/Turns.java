package dev.paperboy.source.fetch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask whom next: one at a time and a pause apart, over all threads, services and nodes. The rows decide by the
 * database's clock, in short transactions of their own; nothing is locked while somebody asks. Who dies while asking blocks
 * the others until their time would have been up anyway.
 */
@ApplicationScoped
public class Turns {

    /** Two of the longest fetches; then somebody else's is no reason to wait on. */
    private static final Duration LONGEST_QUEUE = Duration.ofMinutes(10);

    private final DataSource database;

    Turns(DataSource database) {
        this.database = database;
    }

    /**
     * What shares one order of turns.
     *
     * @param pause between the end of one request and the next
     */
    public record Queue(String name, Duration pause) {

        /** Everything of arXiv counts together: RSS, OAI-PMH and the query API. */
        public static final Queue ARXIV = new Queue("arxiv", Duration.ofSeconds(3));

        private static final int LONGEST = 253;

        /** The queue of one host, a second apart; arXiv's hosts share theirs, whoever asks them. */
        public static Queue of(String host) {
            var name = host.toLowerCase(Locale.ROOT).replace("\0", "");
            if (name.equals("arxiv.org") || name.endsWith(".arxiv.org")) {
                return ARXIV;
            }
            return new Queue(name.substring(0, Math.min(LONGEST, name.length())), Duration.ofSeconds(1));
        }
    }

    /**
     * Waits for the turn, unless it is further away than anybody should wait.
     *
     * @param hold when it ends by itself, should this machine die
     */
    Place await(Queue queue, Duration hold) throws InterruptedException {
        var queued = new Deadline(LONGEST_QUEUE);
        while (true) {
            if (Thread.interrupted()) {
                // Not left to the sleep below: H2 closes its file under a thread that is interrupted while it writes.
                throw new InterruptedException();
            }
            var place = ask(queue, hold);
            if (place.taken() || queued.passed() || place.tooFar()) {
                return place;
            }
            Thread.sleep(place.nap().toMillis());
        }
    }

    /** The other side answered: the next one may ask after the pause, and troubles are forgotten. */
    void done(Place place) {
        change(place, failures -> 0, failures -> place.queue().pause());
    }

    /** Nothing was learnt about the other side: the next one may ask after the pause. */
    void pass(Place place) {
        change(place, failures -> failures, failures -> place.queue().pause());
    }

    /**
     * There was trouble: nobody asks for so long, and the pause at least.
     *
     * @param wait from the number of troubles in a row before this one
     * @return when it is somebody's turn again
     */
    Instant trouble(Place place, IntFunction<Duration> wait) {
        return change(place, failures -> Math.min(failures, 1000) + 1, failures -> {
            var asked = wait.apply(failures);
            return asked.compareTo(place.queue().pause()) > 0
                    ? asked
                    : place.queue().pause();
        });
    }

    /** Forgets whom nobody has asked for 60 days. */
    void forget() {
        inShort(connection -> {
            try (var delete = connection.prepareStatement(
                    """
                    delete from fetch_turn where next_at < current_timestamp - interval '60' day
                      and (held_until is null or held_until < current_timestamp)
                    """)) {
                return delete.executeUpdate();
            }
        });
    }

    private Place ask(Queue queue, Duration hold) {
        var holder = UUID.randomUUID().toString();
        return inShort(connection -> {
            try (var insert = connection.prepareStatement(
                    """
                    insert into fetch_turn (name, next_at, failures) values (?, current_timestamp, 0)
                    on conflict do nothing
                    """)) {
                insert.setString(1, queue.name());
                insert.executeUpdate();
            }
            boolean taken;
            try (var take = connection.prepareStatement(
                    """
                    update fetch_turn
                    set holder = ?, held_until = current_timestamp + cast(? as bigint) * interval '0.001' second
                    where name = ? and next_at <= current_timestamp
                      and (held_until is null or held_until <= current_timestamp)
                    """)) {
                take.setString(1, holder);
                take.setLong(2, hold.toMillis());
                take.setString(3, queue.name());
                taken = take.executeUpdate() == 1;
            }
            return read(connection, queue, holder, taken);
        });
    }

    private static Place read(Connection connection, Queue queue, String holder, boolean taken) throws SQLException {
        try (var query = connection.prepareStatement(
                """
                select next_at, case when held_until > current_timestamp then held_until end, current_timestamp
                from fetch_turn where name = ?
                """)) {
            query.setString(1, queue.name());
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("The turn of " + queue.name() + " is gone");
                }
                var next = rows.getObject(1, OffsetDateTime.class).toInstant();
                OffsetDateTime held = rows.getObject(2, OffsetDateTime.class);
                var now = rows.getObject(3, OffsetDateTime.class).toInstant();
                var from = held == null ? next : held.toInstant();
                var wait = from.isAfter(now) ? Duration.between(now, from) : Duration.ZERO;
                return new Place(queue, holder, taken, from, held != null, wait);
            }
        }
    }

    /** Gives the turn back, unless it was lost meanwhile: then it is another's to give. */
    private Instant change(Place place, IntFunction<Integer> failures, IntFunction<Duration> wait) {
        return inShort(connection -> {
            var before = troubles(connection, place);
            if (before == null) {
                return place.nextAt();
            }
            try (var give = connection.prepareStatement(
                    """
                        update fetch_turn set holder = null, held_until = null, failures = ?,
                          next_at = current_timestamp + cast(? as bigint) * interval '0.001' second
                        where name = ? and holder = ?
                        """)) {
                give.setInt(1, failures.apply(before));
                give.setLong(2, wait.apply(before).toMillis());
                give.setString(3, place.queue().name());
                give.setString(4, place.holder());
                give.executeUpdate();
            }
            return read(connection, place.queue(), place.holder(), false).nextAt();
        });
    }

    private static @Nullable Integer troubles(Connection connection, Place place) throws SQLException {
        try (var query = connection.prepareStatement(
                "select failures from fetch_turn where name = ? and holder = ? for update")) {
            query.setString(1, place.queue().name());
            query.setString(2, place.holder());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : null;
            }
        }
    }

    private interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    private <T> T inShort(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return work.on(connection);
            }
        });
    }
}
