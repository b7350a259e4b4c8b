package dev.paperboy.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

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
}
