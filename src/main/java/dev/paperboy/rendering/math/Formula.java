package dev.paperboy.rendering.math;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of mathematics, or what looked like one.
 *
 * @param printed null when it stays as it came
 * @param end where it ends in the source
 */
record Formula(@Nullable Line printed, int end) {

    static Formula unreadable(int end) {
        return new Formula(null, end);
    }
}
