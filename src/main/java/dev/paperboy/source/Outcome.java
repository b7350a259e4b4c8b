package dev.paperboy.source;

/** How a harvest ended. */
public enum Outcome {
    /** The window was read. */
    FETCHED,
    /** The window was read, and there was nothing in it. */
    NOTHING,
    /** The source still has what was read before. */
    UNCHANGED,
    /** The source has nothing for that day yet. */
    NOT_YET,
    /** The source wants to be left alone for a while. */
    THROTTLED,
    /** It went wrong. */
    FAILED;

    /** Whether it counts among the failures in a row. */
    public boolean isFailure() {
        return this == THROTTLED || this == FAILED;
    }

    boolean isDone() {
        return this == FETCHED || this == NOTHING || this == UNCHANGED;
    }
}
