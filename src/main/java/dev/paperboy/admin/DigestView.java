package dev.paperboy.admin;

import dev.paperboy.delivery.Attempts;
import java.time.Instant;
import java.util.List;

/** A digest as its page prints it. */
record DigestView(
        Recipient recipient,
        long editionId,
        Instant plannedAt,
        int lookedAt,
        int overCap,
        List<TopicPapers> topics,
        List<Attempts.Made> attempts) {}
