package dev.paperboy.edition;

import dev.paperboy.paper.NewsCounter;
import dev.paperboy.subscriber.Subscriptions;
import dev.paperboy.testing.House;
import dev.paperboy.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of planning share: it is noon of a day, nothing is sent, and nothing is swept unless a test does. */
abstract class EditionContract {

    /** The database's clock is the real one, hence the day is too. */
    final LocalDate day = LocalDate.now(ZoneOffset.UTC);

    final Instant noon = at(day, 12);

    @Inject
    House house;

    @Inject
    TriggerPlanning triggers;

    @Inject
    ClockPlanning byTheClock;

    @Inject
    EditionReports reports;

    @Inject
    Subscriptions subscriptions;

    @Inject
    NewsCounter counter;

    @Inject
    TestClock clock;

    @BeforeEach
    void open() {
        house.open(true);
        clock.standAt(noon);
    }

    @AfterEach
    void close() {
        house.close();
    }

    static Instant at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }

    TriggerPlanning.Triggered ask(LocalDate date, Long... whom) {
        try {
            return triggers.request(date, whom.length == 0 ? Optional.empty() : Optional.of(Arrays.asList(whom)));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks for the date and plans it; answers the edition's id. */
    long plan(LocalDate date, Long... whom) {
        var id = ask(date, whom).editionId();
        triggers.finishOpen();
        return id;
    }

    int planByTheClock(Instant now) {
        clock.standAt(now);
        return byTheClock.run(now, Duration.ofHours(2));
    }

    EditionReport report(long editionId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reports.of(editionId).orElseThrow());
    }

    long digest(long reader, LocalDate date) {
        return house.count("select id from digest where subscriber_id = ? and digest_date = ?", reader, date);
    }

    /** The state and, in brackets, the reason. */
    String state(long reader, LocalDate date) {
        return house.text(
                "select state || coalesce('(' || reason || ')', '') from digest where id = ?", digest(reader, date));
    }

    /** The dates a reader has digests for. */
    List<LocalDate> dates(long reader) {
        return house.texts("select digest_date from digest where subscriber_id = ? order by 1", reader).stream()
                .map(LocalDate::parse)
                .toList();
    }

    List<Long> papers(long reader, LocalDate date) {
        return house.bytes("select papers from digest where id = ?", digest(reader, date)).stream()
                .flatMap(column -> DigestPapers.decode(column, id -> "").stream())
                .map(ChosenPaper::paperId)
                .toList();
    }

    long place(long reader) {
        return house.count("select seq from reader where subscriber_id = ?", reader);
    }

    Instant dueAt(long reader) {
        return house.instant("select next_due_at from reader where subscriber_id = ?", reader);
    }

    LocalDate dueDate(long reader) {
        return LocalDate.parse(house.text("select due_date from reader where subscriber_id = ?", reader));
    }

    void become(long reader, LocalDate date, String state) {
        house.update(
                "update digest set state = ?, next_try_at = null, settled_at = current_timestamp where id = ?",
                state,
                digest(reader, date));
    }

    /** As if the digest had gone out. */
    void send(long reader, LocalDate date) {
        become(reader, date, "SENT");
        house.update(
                "update reader set seq = (select to_seq from digest where id = ?) where subscriber_id = ?",
                digest(reader, date),
                reader);
    }

    /** Runs all at the same moment and answers what they answered. */
    @SafeVarargs
    static <T> List<T> atOnce(Callable<T>... tasks) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(tasks.length);
        try (var threads = new Threads(tasks.length)) {
            var answers = new ArrayList<Future<T>>();
            for (var task : tasks) {
                answers.add(threads.pool.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            var done = new ArrayList<T>();
            for (var answer : answers) {
                done.add(answer.get());
            }
            return done;
        }
    }

    private static final class Threads implements AutoCloseable {

        private final java.util.concurrent.ExecutorService pool;

        Threads(int count) {
            pool = Executors.newFixedThreadPool(count);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
