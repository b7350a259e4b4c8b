package dev.paperboy.source;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The harvests that were, each a row. */
@ApplicationScoped
public class Harvests {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST = 400;
    private static final String COLUMNS = "id, source, from_day, to_day, started_at, millis, requests, bytes, received,"
            + " created, updated, rejected, outcome, sentence";

    private final AgroalDataSource database;

    Harvests(AgroalDataSource database) {
        this.database = database;
    }

    /** A page of them, the latest first; pages count from 0. */
    public List<Harvest> page(int page, int size) {
        return select("order by started_at desc, id desc limit ? offset ?", query -> {
            query.setInt(1, size);
            query.setLong(2, (long) page * size);
        });
    }

    public long count() {
        return number("select count(*) from harvest", query -> {});
    }

    /** The last one of that source whose window ended on that day, and that read more than what was read before. */
    Optional<Harvest> last(String source, LocalDate to) {
        return select(
                        "where source = ? and to_day = ? and outcome <> 'UNCHANGED' order by started_at desc, id desc limit 1",
                        query -> {
                            query.setString(1, source);
                            query.setObject(2, to);
                        })
                .stream()
                .findFirst();
    }

    /** The last one of that source. */
    Optional<Harvest> last(String source) {
        return select("where source = ? order by started_at desc, id desc limit 1", query -> query.setString(1, source))
                .stream()
                .findFirst();
    }

    /** How many papers a source brought that nobody had told of, since then. */
    long created(String source, Instant since) {
        return number("select coalesce(sum(created), 0) from harvest where source = ? and started_at >= ?", query -> {
            query.setString(1, source);
            query.setObject(2, since.atOffset(ZoneOffset.UTC));
        });
    }

    void add(String source, HarvestWindow window, Instant startedAt, long millis, Counts counts, Harvested harvested) {
        update(
                """
                insert into harvest (source, from_day, to_day, started_at, millis, requests, bytes, received, created,
                    updated, rejected, outcome, sentence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row -> {
                    row.setString(1, source);
                    row.setObject(2, window.from());
                    row.setObject(3, window.to());
                    row.setObject(4, startedAt.atOffset(ZoneOffset.UTC));
                    row.setLong(5, millis);
                    row.setInt(6, counts.requests());
                    row.setLong(7, counts.bytes());
                    row.setInt(8, counts.received());
                    row.setInt(9, counts.created());
                    row.setInt(10, counts.updated());
                    row.setInt(11, counts.rejected());
                    row.setString(12, harvested.outcome().name());
                    row.setString(13, shortened(harvested.sentence()));
                });
    }

    /** Lets go of rows that nobody asks for any more. */
    public void forget(Instant now) {
        update(
                "delete from harvest where started_at < ?",
                row -> row.setObject(1, now.minus(KEPT).atOffset(ZoneOffset.UTC)));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private List<Harvest> select(String rest, Binding binding) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select " + COLUMNS + " from harvest " + rest)) {
            binding.bind(query);
            var harvests = new ArrayList<Harvest>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    harvests.add(harvest(rows));
                }
            }
            return harvests;
        } catch (SQLException e) {
            throw new IllegalStateException("The harvests cannot be read", e);
        }
    }

    private long number(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            binding.bind(query);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The harvests cannot be counted", e);
        }
    }

    private void update(String sql, Binding binding) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("The harvests cannot be written", e);
            }
        });
    }

    private static Harvest harvest(ResultSet row) throws SQLException {
        return new Harvest(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getLong(6),
                row.getInt(7),
                row.getLong(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                Outcome.valueOf(row.getString(13)),
                row.getString(14));
    }
}
