package dev.paperboy.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What papers of one kind share: some words that others rarely use, and the categories they are filed under. */
record InventedTopic(List<String> words, List<String> pairs, List<String> categories) {

    private static final int WORDS = 300;
    private static final int CATEGORIES = 4;
    private static final int PAIRS = 60;
    private static final int PAIR = 9;
    private static final Zipf PAIR_RANKS = new Zipf(PAIRS, 4, 1);
    private static final Zipf WORD_RANKS = new Zipf(WORDS, 4, 1);
    private static final Zipf CATEGORY_RANKS = new Zipf(CATEGORIES, 1, 1.5);

    static InventedTopic of(List<String> stems, List<String> categories, Random chance) {
        var words = new ArrayList<String>();
        for (var i = 0; i < WORDS; i++) {
            // Squared: many words of a topic are frequent in others too.
            words.add(stems.get((int) (Math.pow(chance.nextDouble(), 2) * stems.size())));
        }
        var pairs = new ArrayList<String>();
        for (var i = 0; i < PAIRS; i++) {
            pairs.add(words.get(WORD_RANKS.next(chance)) + " " + words.get(WORD_RANKS.next(chance)));
        }
        var ranks = new Zipf(categories.size(), 1, 0.8);
        var filed = new ArrayList<String>();
        while (filed.size() < CATEGORIES) {
            var category = categories.get(ranks.next(chance));
            if (!filed.contains(category)) {
                filed.add(category);
            }
        }
        return new InventedTopic(words, pairs, filed);
    }

    /** A word, or two that go together. */
    String word(Random chance) {
        return chance.nextInt(PAIR) == 0 ? pairs.get(PAIR_RANKS.next(chance)) : words.get(WORD_RANKS.next(chance));
    }

    String category(Random chance) {
        return categories.get(CATEGORY_RANKS.next(chance));
    }
}
