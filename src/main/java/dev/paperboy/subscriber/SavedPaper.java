package dev.paperboy.subscriber;

import java.time.Instant;

/** A paper on a reader's list, by the id of its row. */
public record SavedPaper(long paperId, Instant savedAt) {}
