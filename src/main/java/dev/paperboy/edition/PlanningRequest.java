package dev.paperboy.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A trigger: somebody wants a date planned, for everybody or for some. */
@Entity
@Table(name = "planning_request")
class PlanningRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_id", nullable = false)
    private long editionId;

    @Column(name = "subscriber_ids")
    private @Nullable String subscriberIds;

    @Column(name = "up_to", nullable = false)
    private long upTo;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected PlanningRequest() {}

    PlanningRequest(long editionId, Optional<List<Long>> subscriberIds, long upTo, Instant now) {
        this.editionId = editionId;
        this.subscriberIds = subscriberIds
                .map(ids -> ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .orElse(null);
        this.upTo = upTo;
        this.requestedAt = now;
    }

    void finish(Instant now) {
        this.finishedAt = now;
    }

    long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    long upTo() {
        return upTo;
    }

    /** Whom; empty means every active subscriber. */
    Optional<List<Long>> subscriberIds() {
        return Optional.ofNullable(subscriberIds).map(ids -> Arrays.stream(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList());
    }
}
