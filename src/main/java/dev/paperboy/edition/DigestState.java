package dev.paperboy.edition;

/** Where a digest is in its life; the ledger's statements are the only way from one to the next. */
public enum DigestState {
    PLANNED,
    CLAIMED,
    SENDING,
    SENT,
    /** Refused for now; tried again later. */
    RETRY,
    FAILED,
    /** Handed over, but the answer was not heard. */
    UNKNOWN,
    /** Too old to be sent; its papers go to the next digest. */
    EXPIRED,
    SKIPPED
}
