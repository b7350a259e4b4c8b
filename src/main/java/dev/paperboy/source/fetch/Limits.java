package dev.paperboy.source.fetch;

import java.time.Duration;

/**
 * How much of our disk and patience an answer may use.
 *
 * @param mostBytes after unpacking
 * @param connect for each address tried
 * @param firstByte how long nothing may come, before the answer and within it
 * @param total for everything together, redirects too; not for the wait for one's turn
 */
public record Limits(long mostBytes, Duration connect, Duration firstByte, Duration total) {

    /** For feeds, lists and single documents. */
    public static final Limits USUAL =
            new Limits(10_000_000, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30));

    /** For pages of OAI-PMH, which take a minute to begin. */
    public static final Limits PATIENT =
            new Limits(64_000_000, Duration.ofSeconds(5), Duration.ofSeconds(120), Duration.ofMinutes(5));
}
