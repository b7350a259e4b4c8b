package dev.paperboy.delivery;

/** Somebody else took this mail over while we worked on it; nothing was written. */
class LeaseLostException extends RuntimeException {

    LeaseLostException(Claim claim) {
        super("Mail " + claim.id() + " is no longer held under lease " + claim.leaseNo());
    }
}
