package dev.paperboy.delivery;

import dev.paperboy.edition.Digest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of several digests at once to compose their mails. */
final class LoadedDigests {

    private final Map<Long, Loaded> digests;

    LoadedDigests(Map<Long, Loaded> digests) {
        this.digests = Map.copyOf(digests);
    }

    /**
     * One digest.
     *
     * @param address null where nobody is left to get it
     * @param rendered what its bytes depended on when it was first handed over; null when it was not
     */
    record Loaded(Digest digest, @Nullable String address, @Nullable Long rendered) {}

    /** Null when the digest is gone. */
    @Nullable
    Loaded of(long digestId) {
        return digests.get(digestId);
    }

    /** Where a digest goes; empty when it is gone, or nobody is left to get it. */
    Optional<String> address(long digestId) {
        return Optional.ofNullable(digests.get(digestId)).map(Loaded::address);
    }

    /** Whether a mail that was handed over before would now have other bytes. */
    boolean renderedAnew(long digestId, long rendered) {
        var known = digests.get(digestId);
        return known != null && known.rendered() != null && known.rendered() != rendered;
    }
}
