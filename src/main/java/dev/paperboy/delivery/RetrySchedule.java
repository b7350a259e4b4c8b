package dev.paperboy.delivery;

import java.time.Duration;
import java.util.List;

/**
 * When a mail that was refused for now is tried again: after 1, 5, 15, 30 and 60 minutes, then every two hours, each spread by a
 * fifth so that a relay that comes back is not met by everybody at once. Ours goes to a relay with a queue of its own, hence
 * shorter than what RFC 5321 section 4.5.4.1 advises between hosts.
 */
final class RetrySchedule {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60));

    private static final Duration LATER = Duration.ofHours(2);

    private RetrySchedule() {}

    /** @param tries how many attempts were made, this one included; at least 1 */
    static Duration pause(long id, int tries) {
        var pause = tries <= PAUSES.size() ? PAUSES.get(tries - 1) : LATER;
        // A mail's own share of the spread, the same every time it is asked.
        var share = Math.floorMod((id * 31 + tries) * 0x9E3779B97F4A7C15L, 401L) - 200;
        return pause.plusMillis(pause.toMillis() * share / 1000);
    }
}
