package dev.paperboy.delivery;

/** Somebody else took this digest over while we worked on it; nothing was written. */
class LeaseLostException extends RuntimeException {

    LeaseLostException(Claim claim) {
        super("Digest " + claim.digestId() + " is no longer held under lease " + claim.leaseNo());
    }
}
