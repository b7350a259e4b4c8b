package dev.paperboy.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One subscriber's mail for one date, as its row stands; planning and the ledger write it. */
@Entity
@Immutable
public class Digest {

    @Id
    private Long id;

    @Column(name = "edition_id", nullable = false)
    private long editionId;

    @Column(name = "subscriber_id", nullable = false)
    private long subscriberId;

    @Column(name = "digest_date", nullable = false)
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DigestState state;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable SkipReason reason;

    @Column(name = "from_seq", nullable = false)
    private long fromSeq;

    @Column(name = "to_seq", nullable = false)
    private long toSeq;

    @Column(nullable = false)
    private byte[] papers;

    @Column(name = "looked_at", nullable = false)
    private int lookedAt;

    @Column(name = "over_cap", nullable = false)
    private int overCap;

    @Column(name = "sentence_id", nullable = false)
    private long sentenceId;

    @Column(nullable = false)
    private String locale;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "first_attempt_at")
    private @Nullable Instant firstAttemptAt;

    @Column(name = "key_id")
    private @Nullable String keyId;

    protected Digest() {}

    /** One that nobody plans or stores, to look at: its id and its edition's are 0. */
    Digest(
            long subscriberId,
            LocalDate date,
            List<ChosenPaper> papers,
            int lookedAt,
            int overCap,
            String locale,
            String timeZone,
            Instant now) {
        this.id = 0L;
        this.subscriberId = subscriberId;
        this.date = date;
        this.state = DigestState.PLANNED;
        this.papers = DigestPapers.encode(papers, topic -> 0);
        this.lookedAt = lookedAt;
        this.overCap = overCap;
        this.locale = locale;
        this.timeZone = timeZone;
        this.plannedAt = now;
    }

    /**
     * Reads one without Hibernate, for who reads many.
     *
     * @param row of a query for {@link DigestColumns#LIST}, perhaps with more behind them
     */
    static Digest of(ResultSet row) throws SQLException {
        var digest = new Digest();
        digest.id = row.getLong(1);
        digest.editionId = row.getLong(2);
        digest.subscriberId = row.getLong(3);
        digest.date = row.getObject(4, LocalDate.class);
        digest.state = DigestState.valueOf(row.getString(5));
        var skipped = row.getString(6);
        digest.reason = skipped == null ? null : SkipReason.valueOf(skipped);
        digest.fromSeq = row.getLong(7);
        digest.toSeq = row.getLong(8);
        digest.papers = row.getBytes(9);
        digest.lookedAt = row.getInt(10);
        digest.overCap = row.getInt(11);
        digest.sentenceId = row.getLong(12);
        digest.locale = row.getString(13);
        digest.timeZone = row.getString(14);
        digest.plannedAt = row.getObject(15, OffsetDateTime.class).toInstant();
        var first = row.getObject(16, OffsetDateTime.class);
        digest.firstAttemptAt = first == null ? null : first.toInstant();
        digest.keyId = row.getString(17);
        return digest;
    }

    public long id() {
        return id;
    }

    public long editionId() {
        return editionId;
    }

    public long subscriberId() {
        return subscriberId;
    }

    /** The reader's local date. */
    public LocalDate date() {
        return date;
    }

    public DigestState state() {
        return state;
    }

    /** Why it was skipped; empty in any other state. */
    public Optional<SkipReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** The news it is about. */
    Window window() {
        return new Window(fromSeq, toSeq);
    }

    byte[] papers() {
        return papers;
    }

    /** How many papers it holds. */
    public int paperCount() {
        return DigestPapers.count(papers);
    }

    /** How many papers its window held. */
    public int lookedAt() {
        return lookedAt;
    }

    /** How many more papers matched than the limits let in. */
    public int overCap() {
        return overCap;
    }

    long sentenceId() {
        return sentenceId;
    }

    public String locale() {
        return locale;
    }

    public String timeZone() {
        return timeZone;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    /** When it was first claimed for sending: the mail's Date, and empty before. */
    public Optional<Instant> firstAttemptAt() {
        return Optional.ofNullable(firstAttemptAt);
    }

    /** The key that signs its links; empty before it was first claimed. */
    public Optional<String> keyId() {
        return Optional.ofNullable(keyId);
    }
}
