package dev.paperboy.guard;

import java.time.Duration;

/**
 * So many uses in any stretch of time that long.
 *
 * @param name what is limited; counts of different names never mix
 * @param subject who or what is counted, an address of a person or a machine; kept as a keyed hash only
 * @param most how many uses fit into the window
 */
public record Limit(String name, String subject, int most, Duration window) {}
