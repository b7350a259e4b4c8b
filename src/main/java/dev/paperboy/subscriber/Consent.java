package dev.paperboy.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a subscriber agreed to, or took back: when, from where, in which words, for which topics. */
@Entity
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "subscriber_id", nullable = false)
    private long subscriberId;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Column(nullable = false)
    private String event;

    @Column(nullable = false)
    private String origin;

    @Column(nullable = false)
    private String wording;

    @Column(nullable = false)
    private String topics;

    private @Nullable String ip;

    @Column(name = "user_agent")
    private @Nullable String userAgent;

    private @Nullable String page;

    protected Consent() {}

    Consent(long subscriberId, Instant givenAt, String event, Origin origin, String wording, String topics) {
        this.subscriberId = subscriberId;
        this.givenAt = givenAt;
        this.event = event;
        this.origin = origin.word();
        this.wording = wording;
        this.topics = topics;
        var visit = origin.visit();
        if (visit != null) {
            this.ip = visit.ip();
            this.userAgent = visit.userAgent();
            this.page = visit.page();
        }
    }

    /** Keeps only the network of the IP address. */
    void blur() {
        ip = ip == null ? null : Network.of(ip).orElse(null);
    }

    public Instant at() {
        return givenAt;
    }

    /** {@code requested}, {@code confirmed}, {@code topics} or {@code withdrawn}. */
    public String event() {
        return event;
    }

    /** One word: {@code api}, {@code web}. */
    public String origin() {
        return origin;
    }

    /** The words that were agreed to; empty if nothing was noted. */
    public String wording() {
        return wording;
    }

    /** The topics at that moment, one a line: name, colon, filter. */
    public String topics() {
        return topics;
    }

    /** After thirty days only the network's part is left, written {@code 192.0.2.0/24}. */
    public Optional<String> ip() {
        return Optional.ofNullable(ip);
    }

    public Optional<String> userAgent() {
        return Optional.ofNullable(userAgent);
    }

    /** The path of the page whose button was pressed. */
    public Optional<String> page() {
        return Optional.ofNullable(page);
    }
}
