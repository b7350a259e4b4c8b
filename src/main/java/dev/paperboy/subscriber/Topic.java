package dev.paperboy.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One named interest of a subscriber. */
@Entity
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "subscriber_id")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it: it owns the column.
    private Subscriber subscriber;

    @Column(nullable = false)
    private short place;

    @Column(nullable = false)
    private String name;

    @ManyToOne(optional = false)
    @JoinColumn(name = "filter_id")
    private TopicFilter filter;

    @Column(name = "filter_text", nullable = false)
    private String filterText;

    @Column(name = "paper_limit", nullable = false)
    private short paperLimit;

    @Column(nullable = false)
    private boolean enabled;

    @Column(name = "muted_from")
    private @Nullable Instant mutedFrom;

    @Column(name = "muted_until")
    private @Nullable Instant mutedUntil;

    protected Topic() {}

    Topic(Subscriber subscriber, TopicRequest request, TopicFilter filter, int place) {
        this.subscriber = subscriber;
        change(request, filter, place);
    }

    /** Returns whether this switched the topic on. */
    boolean change(TopicRequest request, TopicFilter filter, int place) {
        var wasOff = id != null && !enabled;
        this.place = (short) place;
        this.name = request.name();
        this.filter = filter;
        this.filterText = request.filter();
        this.paperLimit = (short) request.limit();
        this.enabled = request.enabled();
        return wasOff && enabled;
    }

    void move(int place) {
        this.place = (short) place;
    }

    /** One mute follows the other without a gap: then both are one. */
    void mute(Instant now, Instant until) {
        mutedFrom = mutedFrom != null && isMuted(now) ? mutedFrom : now;
        mutedUntil = until;
    }

    void endMute() {
        mutedFrom = null;
        mutedUntil = null;
    }

    public long id() {
        return id;
    }

    int place() {
        return place;
    }

    public String name() {
        return name;
    }

    /** The filter as the subscriber wrote it. */
    public String filterText() {
        return filterText;
    }

    public String canonicalFilter() {
        return filter.canonical();
    }

    /** The most papers of this topic in one mail. */
    public int paperLimit() {
        return paperLimit;
    }

    public boolean enabled() {
        return enabled;
    }

    /** Until when it brings nothing; empty when it is not muted at this moment. */
    public Optional<Instant> mutedUntil(Instant now) {
        return Optional.ofNullable(mutedUntil).filter(now::isBefore);
    }

    private boolean isMuted(Instant now) {
        return mutedUntil(now).isPresent();
    }
}
