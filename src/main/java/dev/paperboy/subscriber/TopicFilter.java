package dev.paperboy.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A filter in its canonical form; all topics that ask the same share it. */
@Entity
@Table(name = "topic_filter")
class TopicFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String canonical;

    @Column(name = "canonical_hash", nullable = false)
    private String canonicalHash;

    protected TopicFilter() {}

    String canonical() {
        return canonical;
    }
}
