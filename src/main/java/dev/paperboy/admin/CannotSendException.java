package dev.paperboy.admin;

/** Says in a sentence why an edition cannot be sent as the form asks. */
final class CannotSendException extends Exception {

    private static final long serialVersionUID = 1;

    CannotSendException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
