/**
 * Mail leaves the house here: one worker owns one {@link dev.paperboy.delivery.SmtpConnection} to the operator's relay.
 *
 * <p>Exactly-once does not exist over SMTP: between the final dot of a message and the relay's answer lies a moment whose
 * outcome nobody can know. Hence a {@link dev.paperboy.delivery.Dialogue} of our own: right before the end of a mail a
 * {@link dev.paperboy.delivery.Gate} is asked, and what comes back is a {@link dev.paperboy.delivery.DeliveryOutcome}: sent,
 * deferred, refused, withheld, or unheard, which is never mistaken for a failure. SMTP codes are judged in one class,
 * {@link dev.paperboy.delivery.Replies}.
 *
 * <p>A {@link dev.paperboy.delivery.Courier} works in rounds, and draws its digests from a
 * {@link dev.paperboy.delivery.DigestStock} that it shares with the others of its node. While the bytes of one digest are on their
 * way the next is composed, and {@link dev.paperboy.delivery.GroupCommit} writes, for all couriers at once, what became of the one
 * before together with the mark that this one is being sent.
 *
 * <p>Two outboxes wait in the database. Digests are composed from frozen rows when they go out; letters are whole rows, written
 * in the transaction that causes them ({@link dev.paperboy.subscriber.LetterCause}), sent before digests, and wiped once they are
 * settled. Both are claimed under leases with numbers, so that a node that was thought dead changes nothing any more.
 *
 * <p>What one mail's outcome means for others is learnt by {@link dev.paperboy.delivery.DeliveryLimits}: domains that refuse us are
 * paused, those that want less get less, a new sender starts slowly, and what only the operator can mend is an alarm. What it
 * means for its reader is the ledger's to say, in the transaction that settles the digest.
 *
 * <p>A mail may come back long after the relay took it. Its envelope names an address that only we can make
 * ({@link dev.paperboy.delivery.ReturnPaths}), and {@link dev.paperboy.delivery.LateOutcomes} writes what is heard then; who reads
 * it is {@code inbox}.
 *
 * <p>The bytes of a mail are a function of what is put in: composing the same {@link dev.paperboy.delivery.Draft} twice gives
 * the same bytes, so that a second copy can be known as one.
 */
@NullMarked
package dev.paperboy.delivery;

import org.jspecify.annotations.NullMarked;
