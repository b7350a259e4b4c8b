package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.paper.ArxivCategories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Papers that nobody wrote, whose words are as frequent, as clustered and as many as in a day of arXiv's. The same number of
 * the day always gives the same papers; all days have their words, topics and authors in common.
 */
final class InventedDay {

    private static final int STEMS = 11_000;
    private static final int TOPICS = 90;
    private static final int CATEGORIES = 40;
    private static final int AUTHORS = 4_000;
    private static final int LENGTH = 1_280;
    private static final int SPREAD = 330;
    private static final int SHORTEST = 350;
    private static final double FUNCTION_WORDS = 0.40;
    private static final double TOPIC_WORDS = 0.45;
    private static final double NAMES = 0.02;
    private static final int VOTED = 12;

    private final Zipf stemRanks = new Zipf(STEMS, 12, 1.08);
    private final Zipf authorRanks = new Zipf(AUTHORS, 20, 0.8);
    private final Zipf topicRanks = new Zipf(TOPICS, 5, 0.7);
    private final Zipf voteRanks = new Zipf(200, 1, 1);
    private final List<String> stems;
    private final List<InventedTopic> topics = new ArrayList<>();
    private final List<AuthorName> authors = new ArrayList<>();

    InventedDay() {
        var chance = new Random(1);
        stems = InventedWords.stems(STEMS, chance);
        var categories = new ArrayList<>(ArxivCategories.groups().stream()
                .flatMap(group -> group.categories().stream())
                .map(ArxivCategories.Category::code)
                .toList());
        Collections.shuffle(categories, chance);
        for (var i = 0; i < TOPICS; i++) {
            topics.add(InventedTopic.of(stems, categories.subList(0, CATEGORIES), chance));
        }
        var names = new LinkedHashSet<AuthorName>();
        while (names.size() < AUTHORS) {
            names.add(new AuthorName(name(chance.nextInt(250), 1), name(250 + chance.nextInt(1_500), 2)));
        }
        authors.addAll(names);
    }

    /** The papers of the day of that number, with ids from 1. */
    List<PaperText> papers(int day, int count) {
        var chance = new Random(1_000 + day);
        var papers = new ArrayList<PaperText>(count);
        for (var id = 1; id <= count; id++) {
            papers.add(paper(id, chance));
        }
        return papers;
    }

    private PaperText paper(int id, Random chance) {
        var topic = topics.get(topicRanks.next(chance));
        var name = InventedWords.stem(2, chance) + "o";
        var title = new StringBuilder(chance.nextInt(3) == 0 ? name + ": " : "");
        for (var words = 7 + chance.nextInt(6); words > 0; words--) {
            title.append(word(topic, name, 0.25, 0.6, chance)).append(words > 1 ? " " : "");
        }
        var length = Math.max(SHORTEST, LENGTH + (int) (chance.nextGaussian() * SPREAD));
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(word(topic, name, FUNCTION_WORDS, TOPIC_WORDS, chance))
                    .append(chance.nextInt(18) == 0 ? ". " : " ");
        }
        return new PaperText(
                id,
                capital(title.toString()),
                capital(text.toString().strip()),
                byline(chance),
                filed(topic, chance),
                null,
                Set.of(),
                Set.of("arxiv"),
                Set.of("new"),
                chance.nextInt(VOTED) == 0 ? 1 + voteRanks.next(chance) : null,
                null,
                false,
                id,
                0);
    }

    private String word(InventedTopic topic, String name, double function, double ofTopic, Random chance) {
        if (chance.nextDouble() < function) {
            return InventedWords.function(chance);
        }
        if (chance.nextDouble() < NAMES) {
            return name;
        }
        var stem = chance.nextDouble() < ofTopic ? topic.word(chance) : stems.get(stemRanks.next(chance));
        return InventedWords.inflected(stem, chance);
    }

    private List<AuthorName> byline(Random chance) {
        var byline = new LinkedHashSet<AuthorName>();
        for (var i = 1 + chance.nextInt(8); i > 0; i--) {
            byline.add(authors.get(authorRanks.next(chance)));
        }
        return List.copyOf(byline);
    }

    private static List<String> filed(InventedTopic topic, Random chance) {
        var filed = new LinkedHashSet<String>();
        for (var i = 1 + chance.nextInt(3); i > 0; i--) {
            filed.add(topic.category(chance));
        }
        return List.copyOf(filed);
    }

    /** Names have a vowel at their end, so that hardly any is a word of the texts too. */
    private static String name(int seed, int open) {
        return capital(InventedWords.stem(open, new Random(seed)) + "i");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
