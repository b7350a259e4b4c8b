package dev.paperboy.source;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One fetch of one source for one window, as its row stands.
 *
 * @param from the first day of the window
 * @param to its last day
 * @param millis how long it took
 * @param requests documents asked for
 * @param bytes unpacked
 * @param received elements of the documents, good and bad
 * @param sentence what was found, or what was wrong
 */
public record Harvest(
        long id,
        String source,
        LocalDate from,
        LocalDate to,
        Instant startedAt,
        long millis,
        int requests,
        long bytes,
        int received,
        int created,
        int updated,
        int rejected,
        Outcome outcome,
        String sentence) {}
