package dev.paperboy.matching.index;

import java.util.BitSet;

/** Looks for the words of a phrase with slop, from one beginning to the next. */
final class Window {

    private final Spelling spelling;
    private final int slop;
    private final int[][] lists;
    /** By word: the first of its positions that is not before the window. */
    private final int[] next;

    private final int[] taken;

    /** @param lists by word: its positions, ascending */
    Window(Spelling spelling, int slop, int[][] lists) {
        this.spelling = spelling;
        this.slop = slop;
        this.lists = lists;
        this.next = new int[lists.length];
        this.taken = new int[lists.length];
    }

    /**
     * Takes the nearest position for each word, none twice for a word that repeats.
     *
     * @param beginning where the phrase would begin; never less than at the last call
     * @param positions to which those taken are added if all words have one
     */
    boolean holds(int beginning, BitSet positions) {
        for (int word = 0; word < lists.length; word++) {
            int earliest = beginning + spelling.offset(word);
            while (next[word] < lists[word].length && lists[word][next[word]] < earliest) {
                next[word]++;
            }
            int at = next[word];
            while (at < lists[word].length && isTaken(lists[word][at], word)) {
                at++;
            }
            if (at == lists[word].length || lists[word][at] > earliest + slop) {
                return false;
            }
            taken[word] = lists[word][at];
        }
        for (int position : taken) {
            positions.set(position);
        }
        return true;
    }

    private boolean isTaken(int position, int before) {
        for (int word = 0; word < before; word++) {
            if (taken[word] == position) {
                return true;
            }
        }
        return false;
    }
}
