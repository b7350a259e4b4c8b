package dev.paperboy.delivery;

import java.util.concurrent.atomic.AtomicInteger;

/** Digests that were claimed and read at once. Their lease is held until nothing more is to be done for any of them. */
final class DigestBatch {

    private final Claimed claimed;
    private final LoadedDigests loaded;
    private final AtomicInteger open;

    DigestBatch(Claimed claimed, LoadedDigests loaded) {
        this.claimed = claimed;
        this.loaded = loaded;
        this.open = new AtomicInteger(claimed.claims().size());
    }

    /** One of them, in the hands of a courier. */
    record Drawn(DigestBatch batch, Claim claim) {}

    Claimed claimed() {
        return claimed;
    }

    LoadedDigests loaded() {
        return loaded;
    }

    /** Takes note that one is done with; says whether it was the last. */
    boolean endedOne() {
        return open.decrementAndGet() == 0;
    }
}
