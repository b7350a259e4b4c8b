package dev.paperboy.bench.sending;

import dev.paperboy.bench.Database;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.secret.Fingerprint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/**
 * Subscribers whom no clock ever plans: three topics each out of a hundred different filters, of which each matches about a
 * tenth of a day, and 15 papers a mail. Written by SQL, because this is not about signing up.
 */
final class InventedReaders {

    private static final int FILTERS = 100;
    private static final int TOPICS = 3;
    private static final int PAPERS = 15;
    private static final String SYLLABLES = "ba co da fe gi ho ju ka lu me ni or pa qui ra so ta u ve xi ya zo";
    private static final List<String> SYLLABLE = List.of(SYLLABLES.split(" ", -1));
    private static final List<String> CATEGORIES = ArxivCategories.groups().stream()
            .flatMap(group -> group.categories().stream())
            .map(ArxivCategories.Category::code)
            .toList();

    private InventedReaders() {}

    /** So many of them, into a database that has nobody yet. */
    static void write(Database database, int readers) throws SQLException {
        try (var connection = database.connect()) {
            filters(connection);
            subscribers(connection, readers);
            topics(connection, readers);
            places(connection);
            connection.commit();
        }
    }

    private static String filter(int number) {
        var word = SYLLABLE.get(number % SYLLABLE.size())
                + SYLLABLE.get(number / SYLLABLE.size() + number % 7 % SYLLABLE.size());
        return word + " OR cat:" + CATEGORIES.get(number % CATEGORIES.size());
    }

    private static void filters(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into topic_filter (canonical, canonical_hash) values (?, ?)")) {
            for (int i = 0; i < FILTERS; i++) {
                var canonical = Filters.reopen(filter(i)).canonical();
                insert.setString(1, canonical);
                insert.setString(2, Fingerprint.sha256(canonical));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void subscribers(Connection connection, int readers) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into subscriber (email, email_key, status, time_zone, send_hour, weekdays, locale, paper_limit, created_at, confirmed_at)
                values (?, ?, 'ACTIVE', 'Europe/Berlin', 7, 127, 'en', ?, current_timestamp, current_timestamp)
                """)) {
            for (int i = 1; i <= readers; i++) {
                var address = "reader" + i + "@readers.example.org";
                insert.setString(1, address);
                insert.setString(2, address);
                insert.setInt(3, PAPERS);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Rows of a table that was empty are numbered from 1. */
    private static void topics(Connection connection, int readers) throws SQLException {
        var chance = new Random(readers);
        try (var insert = connection.prepareStatement(
                """
                insert into topic (subscriber_id, place, name, filter_id, filter_text, paper_limit, enabled)
                values (?, ?, ?, ?, ?, 20, true)
                """)) {
            for (int reader = 1; reader <= readers; reader++) {
                for (int place = 0, number = chance.nextInt(FILTERS); place < TOPICS; place++) {
                    insert.setLong(1, reader);
                    insert.setInt(2, place);
                    insert.setString(3, "Topic " + number);
                    insert.setLong(4, number + 1L);
                    insert.setString(5, filter(number));
                    insert.addBatch();
                    number = (number + 1 + chance.nextInt(FILTERS / TOPICS)) % FILTERS;
                }
            }
            insert.executeBatch();
        }
    }

    private static void places(Connection connection) throws SQLException {
        try (var insert = connection.createStatement()) {
            insert.executeUpdate(
                    """
                    insert into reader (subscriber_id, seq, next_due_at, due_date)
                    select id, 0, timestamp with time zone '2999-01-01 00:00:00+00', date '2999-01-01' from subscriber
                    """);
        }
    }
}
