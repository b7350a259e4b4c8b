/**
 * Mail that comes in: an IMAP mailbox is read, what machines sent back is understood ({@link dev.paperboy.inbox.bounce}), and what
 * it means is done.
 *
 * <p>Anybody may write to this mailbox and claim anything, so only proof counts. A bounce says by the address it was sent to which
 * mail came back ({@link dev.paperboy.delivery.ReturnPaths}); a complaint, whose sender often blanks addresses, may also show our
 * Message-ID with the digest's number, or the token of the link by which its reader unsubscribes. Each of them is an HMAC. Whom a
 * report names is never asked: its reader is the one we sent that mail to.
 *
 * <p>A round reads the mails after the last one read, a bounded number of bounded size. What was understood is marked as seen and
 * moved to a folder; everything else stays, for people. Effects are written before a mail is moved, and writing them again changes
 * nothing, so that a crash between the two does no harm. One mail that cannot be dealt with is tried in the next round once more
 * and then left alone.
 */
@NullMarked
package dev.paperboy.inbox;

import org.jspecify.annotations.NullMarked;
