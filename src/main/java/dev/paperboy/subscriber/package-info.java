/**
 * Who reads: addresses with their settings and topics, consent, and the addresses that must not be mailed.
 *
 * <p>A subscriber is PENDING until the address is confirmed, then ACTIVE, PAUSED, UNSUBSCRIBED or SUPPRESSED. Each change that
 * others must follow is fired as a synchronous event inside its transaction ({@link dev.paperboy.subscriber.SubscriberChanged}):
 * this package does not know who listens. A topic holds a filter; filters with the same canonical form are one row.
 * {@link dev.paperboy.subscriber.Cadence} answers when a digest is due as a pure function of dates.
 */
@NullMarked
package dev.paperboy.subscriber;

import org.jspecify.annotations.NullMarked;
