package dev.paperboy.paper;

/** A listing lacks what every paper needs. */
public class IncompleteListingException extends RuntimeException {

    private final String reason;

    public IncompleteListingException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why it is rejected, in words for the one who sent the document. */
    public String reason() {
        return reason;
    }
}
