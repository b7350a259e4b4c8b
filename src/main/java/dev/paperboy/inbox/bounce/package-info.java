/**
 * Understands mail that a machine sent back: bytes go in, one {@link dev.paperboy.inbox.bounce.Incoming} comes out. Nothing here
 * knows the database or believes anybody: whose mail it is about is left to proofs that the caller checks.
 *
 * <p>Delivery reports (RFC 3464, RFC 6533) come well made, badly made, and as nothing but a text; complaints come as ARF (RFC
 * 5965). What only looks alike must not pass for a bounce: answers of people who are away (RFC 3834), challenges, receipts,
 * reports of delay. Where it is not clear that an address is gone, it is not: a reader who gets no more mail by mistake is worse
 * than one mail too many.
 *
 * <p>Anybody may write to a mailbox. A mail of more than {@value dev.paperboy.inbox.bounce.MimeReader#MOST_PARTS} parts, or more
 * than {@value dev.paperboy.inbox.bounce.MimeReader#DEEPEST} deep, is not looked into; every field and every text is cut to a
 * length; every pattern is tried on a bounded text.
 */
@NullMarked
package dev.paperboy.inbox.bounce;

import org.jspecify.annotations.NullMarked;
