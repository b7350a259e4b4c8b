package dev.paperboy.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * A domain that is left alone.
 *
 * @param domain in lower case
 * @param until then single mails try
 * @param why the last refusal, without addresses
 */
public record DomainPause(String domain, Instant pausedAt, Instant until, String why) {

    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    static DomainPause first(String domain, Instant now, String why) {
        return new DomainPause(domain, now, now.plus(FIRST), why);
    }

    /** The next one: twice as long, up to the longest. */
    DomainPause again(Instant now, String why) {
        var twice = Duration.between(pausedAt, until).multipliedBy(2);
        return new DomainPause(domain, now, now.plus(twice.compareTo(LONGEST) < 0 ? twice : LONGEST), why);
    }

    boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
