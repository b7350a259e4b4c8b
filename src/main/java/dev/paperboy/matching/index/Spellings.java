package dev.paperboy.matching.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a day can spell a phrase: as it is, with neighbours written as one word, and with one of its words written in
 * two. So "pre-training", "pre training" and "pretraining" find one another.
 */
final class Spellings {

    private final Dictionary words;
    private final Dictionary stems;

    Spellings(Dictionary words, Dictionary stems) {
        this.words = words;
        this.stems = stems;
    }

    /** Those whose words all occur this day; of a phrase with slop only the phrase itself. */
    List<Spelling> of(Phrase phrase) {
        var spellings = new ArrayList<Spelling>();
        var numbers = phrase.stems().stream().mapToInt(stems::find).toArray();
        var offsets = phrase.offsets().stream().mapToInt(Integer::intValue).toArray();
        add(spellings, numbers, offsets);
        if (phrase.slop() == 0) {
            for (var joined : phrase.joined()) {
                join(spellings, numbers, offsets, joined);
            }
            for (int i = 0; i < numbers.length; i++) {
                split(spellings, numbers, offsets, i, phrase.stems().get(i));
            }
        }
        return spellings;
    }

    private void join(List<Spelling> spellings, int[] numbers, int[] offsets, Phrase.Joined joined) {
        int size = numbers.length - (joined.to() - joined.from()) + 1;
        int saved = offsets[joined.to() - 1] - offsets[joined.from()];
        var fewer = new int[size];
        var nearer = new int[size];
        for (int i = 0; i < size; i++) {
            int from = i <= joined.from() ? i : i + joined.to() - joined.from() - 1;
            fewer[i] = i == joined.from() ? stems.find(joined.stem()) : numbers[from];
            nearer[i] = offsets[from] - (i > joined.from() ? saved : 0);
        }
        add(spellings, fewer, nearer);
    }

    private void split(List<Spelling> spellings, int[] numbers, int[] offsets, int at, String stem) {
        for (int cut = 1; cut < stem.length() - 1; cut++) {
            int head = words.find(stem.substring(0, cut));
            int tail = head == Dictionary.UNKNOWN ? head : stems.find(stem.substring(cut));
            if (tail != Dictionary.UNKNOWN) {
                split(spellings, numbers, offsets, at, head, tail);
            }
        }
    }

    private static void split(List<Spelling> spellings, int[] numbers, int[] offsets, int at, int head, int tail) {
        var more = new int[numbers.length + 1];
        var farther = new int[numbers.length + 1];
        for (int i = 0; i < more.length; i++) {
            int from = i <= at ? i : i - 1;
            more[i] = i == at ? Spelling.asItIs(head) : i == at + 1 ? tail : numbers[from];
            farther[i] = offsets[from] + (i > at ? 1 : 0);
        }
        add(spellings, more, farther);
    }

    private static void add(List<Spelling> spellings, int[] numbers, int[] offsets) {
        for (int number : numbers) {
            if (number == Dictionary.UNKNOWN) {
                return;
            }
        }
        spellings.add(new Spelling(numbers, offsets));
    }
}
