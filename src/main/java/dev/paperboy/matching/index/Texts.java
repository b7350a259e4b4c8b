package dev.paperboy.matching.index;

/** All texts of all papers as numbers of words, one after the other. */
final class Texts {

    /** Stands for a stop word. */
    static final int HOLE = -1;

    /** Ends a text or one of several names: no phrase reaches over it. */
    static final int END = -2;

    private static final int ZONES = Zone.values().length;

    private final int[] words;
    private final int[] starts;

    Texts(int[] words, int[] starts) {
        this.words = words;
        this.starts = starts;
    }

    int start(int paper, Zone zone) {
        return starts[paper * ZONES + zone.place()];
    }

    int end(int paper, Zone zone) {
        return starts[paper * ZONES + zone.place() + 1];
    }

    /** A word's number, {@link #HOLE} or {@link #END}. */
    int word(int place) {
        return words[place];
    }
}
