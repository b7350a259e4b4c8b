/**
 * Who reads: addresses with their settings and topics, consent, and the addresses that must not be mailed.
 *
 * <p>A subscriber is PENDING until the address is confirmed, then ACTIVE, PAUSED, UNSUBSCRIBED or SUPPRESSED. Each change that
 * others must follow is fired as a synchronous event inside its transaction ({@link dev.paperboy.subscriber.SubscriberChanged}):
 * this package does not know who listens. A topic holds a filter; filters with the same canonical form are one row.
 * {@link dev.paperboy.subscriber.Cadence} answers when a digest is due as a pure function of dates.
 *
 * <p>Three kinds of keys let a reader in. {@link dev.paperboy.subscriber.LinkTokens} ride in digests and need no row: they open
 * little, because mails are forwarded. Tokens that confirm a sign-up or log in are random, work once and are kept as hashes; the
 * clear text rides in the event that asks for the letter ({@link dev.paperboy.subscriber.LetterCause}). A session is what a log-in
 * gives a browser. {@link dev.paperboy.subscriber.Consents} keep the proof of every yes and no.
 *
 * <p>{@link dev.paperboy.subscriber.Bounces} hears of refusals. An address that is bad, or was refused on five days, is suppressed; the
 * list ({@link dev.paperboy.subscriber.SuppressionList}) holds keyed hashes, so that an erased address stays out without being kept.
 *
 * <p>Whoever writes locks the subscriber's row first, tokens and filters after it: so nobody waits in a circle.
 */
@NullMarked
package dev.paperboy.subscriber;

import org.jspecify.annotations.NullMarked;
