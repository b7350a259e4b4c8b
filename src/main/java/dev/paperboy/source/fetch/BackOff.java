package dev.paperboy.source.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long an upstream is left alone after troubles: twice as long each time, and never quite when others come back. */
@ApplicationScoped
class BackOff {

    private static final Duration THROTTLED = Duration.ofMinutes(1);
    private static final Duration THROTTLED_MOST = Duration.ofHours(2);
    private static final Duration FAILED = Duration.ofSeconds(30);
    private static final Duration FAILED_MOST = Duration.ofHours(1);
    private static final double JITTER = 0.25;

    private final RandomGenerator random;

    @Inject
    BackOff() {
        this(new SecureRandom());
    }

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** It asked for a pause and did not say how long.
     *
     * @param failures troubles in a row before this one */
    Duration afterThrottling(int failures) {
        return jittered(THROTTLED, THROTTLED_MOST, failures);
    }

    /** It could not be reached, or broke down.
     *
     * @param failures troubles in a row before this one */
    Duration afterFailure(int failures) {
        return jittered(FAILED, FAILED_MOST, failures);
    }

    private Duration jittered(Duration first, Duration most, int failures) {
        var doubled = first.toMillis() << Math.min(Math.max(failures, 0), 20);
        var wait = Math.min(doubled, most.toMillis());
        return Duration.ofMillis(Math.round(wait * (1 - JITTER + 2 * JITTER * random.nextDouble())));
    }
}
