package dev.paperboy.rendering;

import java.util.function.BiFunction;

/**
 * The bytes one paper may take of a mail. Asked for in the order of what a reader needs most; what comes last gets what is
 * left. The frame is what the template itself takes with everything in it.
 */
final class Allowance {

    static final int PAPER = 2000;

    private static final int FRAME = 1000;

    private int left = PAPER - FRAME;

    String words(String text, int most) {
        return taken(Excerpt.words(text, Math.min(most, left)));
    }

    Passage words(Passage passage, int most) {
        return taken(fitting(passage, most, Excerpt::words));
    }

    Passage sentences(Passage passage, int most) {
        return taken(fitting(passage, most, Excerpt::sentences));
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

    private Passage taken(Passage passage) {
        left -= passage.bytes();
        return passage;
    }

    /** As much as fits with its markup; what that takes shows only when the passage is cut, so we try. */
    private Passage fitting(Passage passage, int most, BiFunction<String, Integer, String> cut) {
        int allowed = Math.max(0, Math.min(most, left));
        var letters = passage.letters();
        var best = passage.shortened(cut.apply(letters, allowed));
        if (best.bytes() <= allowed) {
            return best;
        }
        best = passage.shortened("");
        int fits = 0;
        for (int bursts = allowed; bursts - fits > 1; ) {
            int middle = (fits + bursts) / 2;
            var tried = passage.shortened(cut.apply(letters, middle));
            if (tried.bytes() <= allowed) {
                best = tried;
                fits = middle;
            } else {
                bursts = middle;
            }
        }
        return best;
    }
}
