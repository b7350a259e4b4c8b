package dev.paperboy.edition;

import java.time.LocalDate;

/**
 * A reader who is to be planned for a date.
 *
 * @param place the reader's seq as it stands under the lock
 * @param cancelled whether the date's edition was cancelled
 */
record Assignment(long subscriberId, long place, long editionId, LocalDate date, boolean cancelled) {}
