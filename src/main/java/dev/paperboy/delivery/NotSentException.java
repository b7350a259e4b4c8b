package dev.paperboy.delivery;

/** A test mail cannot go now; the message is a sentence for whoever wants it sent. Nothing has been written. */
public class NotSentException extends Exception {

    private static final long serialVersionUID = 1;

    NotSentException(String sentence) {
        super(sentence);
    }

    /** What is in the way, and what to do about it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
