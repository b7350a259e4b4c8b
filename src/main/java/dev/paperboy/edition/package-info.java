/**
 * Editions: who gets which papers for which date.
 *
 * <p>An edition is all digests of one date. It is planned by the clock ({@link dev.paperboy.edition.ClockPlanning}: readers who
 * are due) or by a trigger ({@link dev.paperboy.edition.TriggerPlanning}: a request is a row, committed before the answer and
 * finished by whoever comes by). Both plan chunks of readers in one transaction each: lock their places, look again, match the
 * window {@code (place, counter]}, choose, and insert one digest row each. Unique (subscriber, date) is the database's promise
 * that nobody gets two.
 *
 * <p>A digest's row holds its window, its papers in one compact column and everything else its bytes depend on; the papers'
 * text is frozen once per edition. A reader's place moves when a digest is settled and at no other time. An edition's state is
 * never stored: it follows from its requests, its digests and what an admin ordered.
 */
@NullMarked
package dev.paperboy.edition;

import org.jspecify.annotations.NullMarked;
