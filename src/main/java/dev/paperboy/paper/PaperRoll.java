package dev.paperboy.paper;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All papers by name only, for who has to list every one of them; of linked ones only the oldest. */
@ApplicationScoped
public class PaperRoll {

    private final AgroalDataSource dataSource;

    PaperRoll(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A paper's public id, and when anything of it last changed. */
    public record Entry(String publicId, Instant changed) {}

    /** The days with papers, and how many rows each has; linked papers count too, so that the index alone is read. */
    public SortedMap<LocalDate, Long> days() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select announced, count(*) from paper group by announced");
                var rows = query.executeQuery()) {
            var days = new TreeMap<LocalDate, Long>();
            while (rows.next()) {
                days.put(rows.getObject(1, LocalDate.class), rows.getLong(2));
            }
            return days;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Papers announced in a month, in an order that stays.
     *
     * @param part from 0
     */
    public List<Entry> of(YearMonth month, int part, int size) {
        var sql = "select public_id, updated_at from paper where same_as is null and announced between ? and ?"
                + " order by announced, public_id limit ? offset ?";
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, month.atDay(1));
            query.setObject(2, month.atEndOfMonth());
            query.setInt(3, size);
            query.setLong(4, (long) part * size);
            var entries = new ArrayList<Entry>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(
                            rows.getString(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant()));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
