package dev.paperboy.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often each domain refused us in a row, as far as this node heard. */
final class RefusalCounts {

    private static final int MOST_COUNTED = 10_000;

    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    /** One more; says how many there are now. */
    int more(String domain) {
        if (refusals.size() > MOST_COUNTED) {
            refusals.clear();
        }
        return refusals.merge(domain, 1, Integer::sum);
    }

    void forget(String domain) {
        if (!refusals.isEmpty()) {
            refusals.remove(domain);
        }
    }
}
