package dev.paperboy.matching.index;

import java.util.Arrays;

/**
 * A phrase as numbers of this day's words.
 *
 * <p>What has to stand at an offset from the first is a stem, or a word as it is: the former are numbers from 0, the latter
 * below {@link Dictionary#UNKNOWN}.
 */
final class Spelling {

    private final int[] words;
    private final int[] offsets;

    Spelling(int[] words, int[] offsets) {
        this.words = words;
        this.offsets = offsets;
    }

    /** How a word is put that has to stand there as it is. */
    static int asItIs(int word) {
        return Dictionary.UNKNOWN - 1 - word;
    }

    /** Whether this is to stand there as it is; {@link #asItIs} turns it back into the word's number. */
    boolean isAsItIs(int index) {
        return words[index] < 0;
    }

    /** Whether a word of the phrase is written in two here. */
    boolean isSplit() {
        return Arrays.stream(words).anyMatch(word -> word < 0);
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }

    int offset(int index) {
        return offsets[index];
    }

    int last() {
        return offsets[offsets.length - 1];
    }
}
