package dev.paperboy.rendering;

/**
 * The bytes one paper may take of a mail. Asked for in the order of what a reader needs most; what comes last gets what is
 * left. The frame is what the template itself takes with everything in it.
 */
final class Allowance {

    static final int PAPER = 2040;

    private static final int FRAME = 1270;

    private int left = PAPER - FRAME;

    String words(String text, int most) {
        return taken(Excerpt.words(text, Math.min(most, left)));
    }

    Passage words(Passage passage, int most) {
        return taken(passage, Excerpt.words(passage.text(), Math.min(most, left) - passage.markup()));
    }

    Passage sentences(Passage passage, int most) {
        return taken(passage, Excerpt.sentences(passage.text(), Math.min(most, left) - passage.markup()));
    }

    /** Half an address leads nowhere: it fits whole, leaving the reserve, or not at all. */
    boolean admits(String address, int most, int reserve) {
        int length = Escaped.length(address);
        if (length > most || length > left - reserve) {
            return false;
        }
        left -= length;
        return true;
    }

    private String taken(String text) {
        left -= Escaped.length(text);
        return text;
    }

    private Passage taken(Passage passage, String excerpt) {
        var shortened = passage.shortened(excerpt);
        left -= Escaped.length(excerpt) + shortened.markup();
        return shortened;
    }
}
