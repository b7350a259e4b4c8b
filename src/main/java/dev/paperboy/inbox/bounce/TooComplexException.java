package dev.paperboy.inbox.bounce;

/** A mail of more parts, or deeper ones, than any report has. */
final class TooComplexException extends Exception {

    private static final long serialVersionUID = 1;

    TooComplexException() {
        super("The mail has too many parts");
    }
}
