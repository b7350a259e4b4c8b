package dev.paperboy.matching.language;

import org.jspecify.annotations.Nullable;

/**
 * A word on a filter that compiles, for the person who wrote it.
 *
 * @param position where it is about: a 0-based UTF-16 offset
 * @param message one or two short sentences
 * @param suggestion a whole filter to try instead, which compiles; null where there is none to offer
 */
public record Hint(int position, String message, @Nullable String suggestion) {

    Hint at(int place) {
        return new Hint(place, message, suggestion);
    }
}
