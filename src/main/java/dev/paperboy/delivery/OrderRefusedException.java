package dev.paperboy.delivery;

/** An order that cannot be carried out; the message is a sentence for whoever gave it. Nothing has been written. */
public class OrderRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    OrderRefusedException(String sentence) {
        super(sentence);
    }

    /** What is in the way. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
