package dev.paperboy.delivery;

/**
 * A mail that this node may work on while its lease lasts.
 *
 * @param id of the digest, or of the letter
 * @param leaseNo the fencing number; every write names it, so that a late node's write changes no row
 * @param tries how many attempts were made before
 * @param unheard how many of them ended without an answer
 */
record Claim(long id, long subscriberId, int leaseNo, int tries, int unheard) {

    /** A copy may be in the mailbox already. */
    boolean mayHaveArrived() {
        return unheard > 0;
    }
}
