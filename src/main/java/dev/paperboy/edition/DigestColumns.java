package dev.paperboy.edition;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How digests are read without Hibernate, by who reads many of them at once. */
public final class DigestColumns {

    private static final int COUNT = 17;

    /** What to select of {@code digest d}; what else is asked for comes behind. */
    public static final String LIST =
            """
            d.id, d.edition_id, d.subscriber_id, d.digest_date, d.state, d.reason, d.from_seq, d.to_seq, d.papers,
            d.looked_at, d.over_cap, d.sentence_id, d.locale, d.time_zone, d.planned_at, d.first_attempt_at, d.key_id
            """;

    /** The number of the first column behind them. */
    public static final int NEXT = COUNT + 1;

    private DigestColumns() {}

    /** The digest of the row that the result is at. */
    public static Digest read(ResultSet row) throws SQLException {
        return Digest.of(row);
    }
}
