package dev.paperboy.source;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far each source came, and who is fetching it: one row each, claimed so that no two nodes fetch the same. */
@ApplicationScoped
class SourceStates {

    /** A claim's life without a sign; longer than any one request with its turn and its storing. */
    private static final int CLAIM_SECONDS = 1_800;

    private static final String FREE = "(claimed_until is null or claimed_until < current_timestamp)";

    private final AgroalDataSource database;

    SourceStates(AgroalDataSource database) {
        this.database = database;
    }

    /** A source that is being fetched. The owner's name is in every write, so that a late node's changes no row. */
    record Claim(String source, String owner, Progress progress) {}

    /** A row as it stands. */
    record State(
            Progress progress,
            int failures,
            @Nullable Instant nextTryAt,
            @Nullable Instant lastSuccessAt,
            boolean claimed) {}

    /**
     * Claims the source; empty when somebody else is at it.
     *
     * @param asked whether somebody wants it now; otherwise nor while it is left alone
     */
    Optional<Claim> claim(String source, LocalDate today, boolean asked) {
        var owner = UUID.randomUUID().toString();
        return QuarkusTransaction.requiringNew().call(() -> {
            update(
                    "insert into source_state (name, started, failures) values (?, ?, 0) on conflict do nothing",
                    row -> {
                        row.setString(1, source);
                        row.setObject(2, today);
                    });
            var claimed = update(
                    "update source_state set claimed_by = ?, claimed_until = current_timestamp + interval '1' second * "
                            + CLAIM_SECONDS
                            + " where name = ? and " + FREE
                            + (asked ? "" : " and (next_try_at is null or next_try_at <= current_timestamp)"),
                    row -> {
                        row.setString(1, owner);
                        row.setString(2, source);
                    });
            return claimed == 0
                    ? Optional.<Claim>empty()
                    : state(source).map(state -> new Claim(source, owner, state.progress()));
        });
    }

    /** Keeps how far it came, and the claim; a place of "" is none. Answers whether the claim is still ours. */
    boolean advance(Claim claim, @Nullable LocalDate reached, @Nullable String place) {
        return QuarkusTransaction.requiringNew()
                .call(() -> update(
                                "update source_state set reached = coalesce(?, reached), place = ?,"
                                        + " claimed_until = current_timestamp + interval '1' second * " + CLAIM_SECONDS
                                        + " where name = ? and claimed_by = ?",
                                row -> {
                                    row.setObject(1, reached);
                                    row.setString(2, place == null || place.isEmpty() ? null : place);
                                    row.setString(3, claim.source());
                                    row.setString(4, claim.owner());
                                })
                        == 1);
    }

    /** Gives a source back that was read to the end. */
    void succeeded(Claim claim) {
        release("failures = 0, next_try_at = null, last_success_at = current_timestamp", claim);
    }

    /** Gives a source back that had nothing to do. */
    void leftAlone(Claim claim) {
        release("next_try_at = null", claim);
    }

    /** Gives back what answered and has more to come. */
    void comesBack(Claim claim, Duration pause) {
        release("failures = 0, " + next(pause), claim);
    }

    /** Gives it back; it is tried again after so long. */
    void triedInVain(Claim claim, boolean counts, Duration pause) {
        release((counts ? "failures = failures + 1, " : "") + next(pause), claim);
    }

    /** How long it is until then by the database's clock, which may differ from ours. */
    Duration until(Instant moment) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select current_timestamp");
                var rows = query.executeQuery()) {
            rows.next();
            return Duration.between(rows.getObject(1, OffsetDateTime.class).toInstant(), moment);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what time it is", e);
        }
    }

    private static String next(Duration pause) {
        return "next_try_at = current_timestamp + interval '1' second * " + Math.max(1, pause.toSeconds());
    }

    private void release(String set, Claim claim) {
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "update source_state set " + set
                                + ", claimed_by = null, claimed_until = null where name = ? and claimed_by = ?",
                        row -> {
                            row.setString(1, claim.source());
                            row.setString(2, claim.owner());
                        }));
    }

    /** Those whose next try has come, and those whom a node left when it died. */
    Set<String> dueAgain() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select name from source_state where " + FREE
                        + " and (next_try_at <= current_timestamp or claimed_by is not null)")) {
            var names = new HashSet<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("The sources' states cannot be read", e);
        }
    }

    Map<String, State> all() {
        try (var connection = database.getConnection();
                var query = select(connection, "")) {
            var states = new HashMap<String, State>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    states.put(rows.getString("name"), state(rows));
                }
            }
            return states;
        } catch (SQLException e) {
            throw new IllegalStateException("The sources' states cannot be read", e);
        }
    }

    Optional<State> state(String source) {
        try (var connection = database.getConnection();
                var query = select(connection, " where name = ?")) {
            query.setString(1, source);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(state(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The state of " + source + " cannot be read", e);
        }
    }

    private static PreparedStatement select(Connection connection, String where) throws SQLException {
        return connection.prepareStatement(
                "select name, started, reached, place, failures, next_try_at, last_success_at, case when claimed_until >="
                        + " current_timestamp then 1 else 0 end claimed from source_state" + where);
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                new Progress(
                        row.getObject("started", LocalDate.class),
                        row.getObject("reached", LocalDate.class),
                        row.getString("place")),
                row.getInt("failures"),
                instant(row, "next_try_at"),
                instant(row, "last_success_at"),
                row.getInt("claimed") == 1);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private int update(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The sources' states cannot be written", e);
        }
    }
}
