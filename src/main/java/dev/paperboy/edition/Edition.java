package dev.paperboy.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All digests of one date. */
@Entity
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_date", nullable = false)
    private LocalDate date;

    @Column
    private @Nullable String command;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Edition() {}

    public long id() {
        return id;
    }

    public LocalDate date() {
        return date;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean paused() {
        return Objects.equals(command, "PAUSED");
    }

    /** Final: what was pending is skipped, and who comes due for the date later is skipped as well. */
    public boolean cancelled() {
        return Objects.equals(command, "CANCELLED");
    }
}
