package dev.paperboy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The mails that wait before domains which are left alone. Where a pause has run out, who is told to go is the one that tries, and
 * the others wait for what becomes of it. Who waits comes back at fifty a second and not all at once, an hour later at most.
 */
final class PauseLines {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration APART = Duration.ofMillis(20);
    private static final Duration LONGEST_LINE = Duration.ofHours(1);

    private final Map<String, Instant> tries = new ConcurrentHashMap<>();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** Mails that wait for the same moment, and come back one after another. */
    private record Line(Instant opens, long ahead) {}

    /** How long the next mail has to wait; empty when it is the one that tries. */
    Optional<Duration> waitBefore(DomainPause pause, Instant now) {
        var domain = pause.domain();
        if (!pause.isOver(now)) {
            return Optional.of(inLine(domain, now, pause.until()));
        }
        var next = tries.get(domain);
        if (next != null && next.isAfter(now)) {
            return Optional.of(inLine(domain, now, next));
        }
        var another = now.plus(BETWEEN_TRIES);
        return takesTheTurn(domain, next, another)
                ? Optional.empty()
                : Optional.of(inLine(domain, now, tries.getOrDefault(domain, another)));
    }

    /** Nobody waits before this domain any more. */
    void open(String domain) {
        tries.remove(domain);
        lines.remove(domain);
    }

    private Duration inLine(String domain, Instant now, Instant opens) {
        var line = lines.compute(
                domain,
                (name, before) -> before == null || !before.opens().equals(opens)
                        ? new Line(opens, 0)
                        : new Line(opens, before.ahead() + 1));
        var place = APART.multipliedBy(line.ahead());
        return Duration.between(now, opens).plus(place.compareTo(LONGEST_LINE) < 0 ? place : LONGEST_LINE);
    }

    private boolean takesTheTurn(String domain, @Nullable Instant before, Instant next) {
        return before == null ? tries.putIfAbsent(domain, next) == null : tries.replace(domain, before, next);
    }
}
