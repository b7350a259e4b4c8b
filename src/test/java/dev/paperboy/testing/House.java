package dev.paperboy.testing;

import static org.awaitility.Awaitility.await;

import dev.paperboy.delivery.LedgerSweep;
import dev.paperboy.delivery.LetterSweep;
import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TextRank;
import dev.paperboy.schedule.Sweep;
import dev.paperboy.subscriber.AddressTakenException;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.SignUp;
import dev.paperboy.subscriber.Subscriptions;
import dev.paperboy.subscriber.TopicRequest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.ClientProxy;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The whole application's data for a test: empty when it opens, with papers and readers as the test wants them. */
@ApplicationScoped
public class House {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final List<String> TABLES = List.of(
            "letter",
            "mailbox_count",
            "mailbox_place",
            "limit_use",
            "limit_key",
            "used_form",
            "fetch_turn",
            "fetched_address",
            "audit_entry",
            "api_token",
            "admin_invitation",
            "admin_session",
            "admin",
            "attempt",
            "digest",
            "digest_claim",
            "planning_request",
            "edition_paper",
            "edition_sum",
            "edition",
            "topic_start",
            "reader",
            "access_token",
            "reader_session",
            "consent",
            "saved_paper",
            "topic",
            "suppression",
            "bounce_point",
            "subscriber",
            "domain_pause",
            "warm_up_day",
            "delivery_alarm",
            "harvest",
            "source_state",
            "paper_identifier",
            "paper");

    private final AgroalDataSource database;
    private final Ingest ingest;
    private final Subscriptions subscriptions;
    private final Scheduler scheduler;
    private final Sweep sweep;
    private final LedgerSweep ledger;
    private final LetterSweep letters;
    private final TriggerPlanning planning;
    private final TestClock clock;

    House(
            AgroalDataSource database,
            Ingest ingest,
            Subscriptions subscriptions,
            Scheduler scheduler,
            Sweep sweep,
            LedgerSweep ledger,
            LetterSweep letters,
            TriggerPlanning planning,
            TestClock clock) {
        this.database = database;
        this.ingest = ingest;
        this.subscriptions = subscriptions;
        this.scheduler = scheduler;
        this.sweep = sweep;
        this.ledger = ledger;
        this.letters = letters;
        this.planning = planning;
        this.clock = clock;
    }

    /** Empties the house; until it closes, nothing is swept but by {@link #sweep}, and nothing is sent while it is held. */
    public void open(boolean held) {
        scheduler.pause("sweep");
        empty();
        hold(held);
    }

    public void close() {
        empty();
        hold(false);
        clock.run();
        scheduler.resume("sweep");
    }

    private void empty() {
        hold(true);
        synchronized (ClientProxy.unwrap(sweep)) {
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> digestsInHand() + lettersInHand() == 0);
            update("update paper set same_as = null");
            TABLES.forEach(table -> update("delete from " + table));
        }
    }

    private long lettersInHand() {
        return count("select count(*) from letter"
                + " where state in ('CLAIMED', 'SENDING') and lease_until > current_timestamp");
    }

    private long digestsInHand() {
        return count("select count(*) from digest d join digest_claim c on c.id = d.claim_id"
                + " where d.state in ('CLAIMED', 'SENDING') and c.lease_until > current_timestamp");
    }

    /**
     * Puts all digests under one lease, as if somebody had claimed them.
     *
     * @param seconds from now; negative for one that has ended
     * @return the lease's id
     */
    public long lease(int seconds) {
        update("insert into digest_claim (lease_until, digest_ids)"
                + " select current_timestamp + interval '1' second * " + seconds + ", array_agg(id) from digest");
        update("update digest set claim_id = (select max(c.id) from digest_claim c), next_try_at = null");
        return count("select max(id) from digest_claim");
    }

    public void hold(boolean held) {
        update("update sending_hold set held = ? where id = 1", held);
    }

    /** What the sweeper does, now and on this thread. */
    public void sweep() {
        ledger.run();
        letters.run();
        planning.finishOpen();
    }

    /** An address nobody had before, whose local part starts so. */
    public static String address(String start) {
        var number = NUMBER.incrementAndGet();
        return start + "-" + number + "@readers-" + number + ".example.org";
    }

    /** An active reader with a topic for each filter, at seven in the morning of every day in UTC. */
    public long reader(String... filters) {
        return reader(address("reader"), Settings.DEFAULT, filters);
    }

    public long reader(String address, Settings settings, String... filters) {
        var topics = Arrays.stream(filters)
                .map(filter -> new TopicRequest(null, "On " + filter, filter, 20, true))
                .toList();
        try {
            return subscriptions
                    .signUp(new SignUp(new EmailAddress(address), topics, settings, true, "api", null))
                    .id();
        } catch (InvalidTopicException | AddressTakenException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets a new paper come in; answers its row's id. */
    public long news(String title) {
        return listed(paper(title, 0, arxiv(NUMBER.incrementAndGet())));
    }

    /** Lets these come in as one document; answers the row's id of the first. */
    public long listed(Listing... listings) {
        try {
            var file = Files.createTempFile(Path.of("target"), "document", null);
            try {
                ingest.run((in, out) -> List.of(listings).forEach(out::listing), file, NewsRule.ALL);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var name = listings[0].identifiers().get(0);
        return count(
                "select paper_id from paper_identifier where scheme = ? and local_id = ?", name.scheme(), name.value());
    }

    public static Identifier arxiv(int number) {
        return Identifier.arxiv(String.format("2511.%05d", number)).orElseThrow();
    }

    public static Identifier doi(int number) {
        return Identifier.doi("10.1000/" + number).orElseThrow();
    }

    /** A number no paper's identifier has yet. */
    public static int number() {
        return NUMBER.incrementAndGet();
    }

    public static Listing paper(String title, int upvotes, Identifier... identifiers) {
        return Listing.of(List.of(identifiers), "hf", TextRank.HUGGING_FACE)
                .title(title)
                .abstractText("What there is to say about it.")
                .authors(List.of(new Author("Ada", "Lovelace")))
                .categories(List.of("cs.CL"))
                .announced(LocalDate.of(2025, 11, 3))
                .signals(new Signals(upvotes, 0, null, null))
                .build();
    }

    public long count(String query, Object... arguments) {
        return Long.parseLong(text(query, arguments));
    }

    /** The first column of the one row. */
    public String text(String query, Object... arguments) {
        var texts = texts(query, arguments);
        if (texts.size() != 1) {
            throw new AssertionError(texts.size() + " rows for " + query);
        }
        return texts.get(0);
    }

    /** The first column; "null" for no value. */
    public List<String> texts(String query, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(String.valueOf(rows.getString(1)));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public Optional<byte[]> bytes(String query, Object... arguments) {
        return value(rows -> rows.getBytes(1), query, arguments);
    }

    public Instant instant(String query, Object... arguments) {
        return value(rows -> rows.getObject(1, OffsetDateTime.class), query, arguments)
                .orElseThrow()
                .toInstant();
    }

    private interface Column<T> {
        @Nullable
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> value(Column<T> column, String query, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(column.of(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public int update(String sql, @Nullable Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
