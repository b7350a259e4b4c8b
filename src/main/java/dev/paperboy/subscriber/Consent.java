package dev.paperboy.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a subscriber agreed to: when, from where, in which words, for which topics. */
@Entity
class Consent {

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

    protected Consent() {}

    Consent(long subscriberId, Instant givenAt, String event, String origin, String wording, String topics) {
        this.subscriberId = subscriberId;
        this.givenAt = givenAt;
        this.event = event;
        this.origin = origin;
        this.wording = wording;
        this.topics = topics;
    }
}
