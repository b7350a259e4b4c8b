package dev.paperboy.matching.index;

import java.util.BitSet;
import java.util.TreeSet;

/** Finds the places of a spelling in one text of one paper. */
final class Places {

    /** Farther apart than any slop, so that a phrase never reaches from one name to the next. */
    private static final int GAP = 1_000;

    private final Texts texts;
    private final int[] stemOf;

    Places(Texts texts, int[] stemOf) {
        this.texts = texts;
        this.stemOf = stemOf;
    }

    /**
     * How often the spelling stands there.
     *
     * @param positions to which the positions of its words in that text are added
     */
    int find(Spelling spelling, int slop, int paper, Zone zone, BitSet positions) {
        int start = texts.start(paper, zone);
        int end = texts.end(paper, zone);
        return slop == 0 ? exact(spelling, start, end, positions) : near(spelling, slop, start, end, positions);
    }

    private int exact(Spelling spelling, int start, int end, BitSet positions) {
        int found = 0;
        for (int place = start; place + spelling.last() < end; place++) {
            if (standsAt(spelling, place)) {
                found++;
                for (int i = 0; i < spelling.size(); i++) {
                    positions.set(place + spelling.offset(i) - start);
                }
            }
        }
        return found;
    }

    private boolean standsAt(Spelling spelling, int place) {
        for (int i = 0; i < spelling.size(); i++) {
            if (!isWord(spelling, i, texts.word(place + spelling.offset(i)))) {
                return false;
            }
        }
        for (int between = place; between < place + spelling.last(); between++) {
            if (texts.word(between) == Texts.END) {
                return false;
            }
        }
        return true;
    }

    private boolean isWord(Spelling spelling, int index, int word) {
        int wanted = spelling.word(index);
        return word >= 0 && (spelling.isAsItIs(index) ? Spelling.asItIs(wanted) == word : stemOf[word] == wanted);
    }

    private int near(Spelling spelling, int slop, int start, int end, BitSet positions) {
        var lists = new int[spelling.size()][];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = positions(spelling, i, start, end);
        }
        // Where the phrase would begin if all its words stood as this one does.
        var beginnings = new TreeSet<Integer>();
        for (int i = 0; i < lists.length; i++) {
            for (int position : lists[i]) {
                beginnings.add(position - spelling.offset(i));
            }
        }
        var window = new Window(spelling, slop, lists);
        int found = 0;
        for (int beginning : beginnings) {
            found += window.holds(beginning, positions) ? 1 : 0;
        }
        return found;
    }

    private int[] positions(Spelling spelling, int index, int start, int end) {
        var positions = new Ints();
        int gaps = 0;
        for (int place = start; place < end; place++) {
            gaps += texts.word(place) == Texts.END ? GAP : 0;
            if (isWord(spelling, index, texts.word(place))) {
                positions.add(place - start + gaps);
            }
        }
        return positions.toArray();
    }
}
