package dev.paperboy.paper;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** The days on which papers were announced. */
@ApplicationScoped
public class PaperDays {

    private final AgroalDataSource dataSource;

    PaperDays(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The last day with papers up to this one, itself included. */
    public Optional<LocalDate> upTo(LocalDate day) {
        return one("select max(announced) from paper where same_as is null and announced <= ?", day);
    }

    /** The last day with papers before this one. */
    public Optional<LocalDate> before(LocalDate day) {
        return upTo(day.minusDays(1));
    }

    /** The first day with papers after this one. */
    public Optional<LocalDate> after(LocalDate day) {
        return one("select min(announced) from paper where same_as is null and announced > ?", day);
    }

    private Optional<LocalDate> one(String sql, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, day);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, LocalDate.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
