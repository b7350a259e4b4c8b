package dev.paperboy.source.fetch;

/** An address, or what came from it, that we do not want; the message is a sentence for admins. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean worthRetrying;

    RefusedException(String sentence) {
        this(sentence, false);
    }

    RefusedException(String sentence, boolean worthRetrying) {
        super(sentence);
        this.worthRetrying = worthRetrying;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    boolean worthRetrying() {
        return worthRetrying;
    }
}
