package dev.paperboy.account;

/** What was asked for cannot be; the message is a sentence for the person who asked. Nothing has been changed. */
public class RefusedException extends Exception {

    RefusedException(String sentence) {
        super(sentence);
    }

    /** What was wrong, and where it helps, what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
