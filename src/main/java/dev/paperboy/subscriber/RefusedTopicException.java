package dev.paperboy.subscriber;

/** A topic that cannot be as it is asked for, though its filter may be good. The message is a sentence for the reader; nothing was changed. */
public class RefusedTopicException extends Exception {

    private final String message;

    RefusedTopicException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
