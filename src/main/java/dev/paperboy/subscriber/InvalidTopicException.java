package dev.paperboy.subscriber;

import dev.paperboy.matching.language.FilterSyntaxException;

/** A topic whose filter does not parse; nothing was stored. */
public class InvalidTopicException extends Exception {

    private final int index;
    private final transient FilterSyntaxException reason;

    InvalidTopicException(int index, FilterSyntaxException reason) {
        super(reason.getMessage(), reason);
        this.index = index;
        this.reason = reason;
    }

    /** Which of the topics asked for, from 0. */
    public int index() {
        return index;
    }

    public FilterSyntaxException reason() {
        return reason;
    }
}
