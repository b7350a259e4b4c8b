package dev.paperboy.matching.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that is not a filter. The message is a sentence for the person who wrote it. */
public final class FilterSyntaxException extends Exception {

    private final String message;
    private final int position;
    private final @Nullable String suggestion;

    FilterSyntaxException(int position, String message) {
        this(position, message, null);
    }

    FilterSyntaxException(int position, String message, @Nullable String suggestion) {
        super(message);
        this.message = message;
        this.position = position;
        this.suggestion = suggestion;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** Where the trouble starts: a 0-based UTF-16 offset, at most the length of the text. */
    public int position() {
        return position;
    }

    /** A whole filter to try instead. One that reached a caller of {@link Filters#compile} does compile. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
