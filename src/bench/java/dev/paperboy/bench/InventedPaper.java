package dev.paperboy.bench;

import dev.paperboy.paper.ArxivCategories;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A paper that nobody wrote, as long as papers are: a title of 80 characters, an abstract of 1,200, five authors, two or
 * three categories. The same month and number always give the same words.
 *
 * @param doi empty for most
 */
public record InventedPaper(
        String id, String title, String abstractText, List<Name> authors, List<String> categories, String doi) {

    private static final String SYLLABLES = "ba co da fe gi ho ju ka lu me ni or pa qui ra so ta u ve xi ya zo";
    private static final String[] SYLLABLE = SYLLABLES.split(" ", -1);
    private static final List<String> CATEGORIES = ArxivCategories.groups().stream()
            .flatMap(group -> group.categories().stream())
            .map(ArxivCategories.Category::code)
            .toList();
    private static final int TITLE = 80;
    private static final int ABSTRACT = 1_200;
    private static final int AUTHORS = 5;

    /** An author's name in its two parts. */
    public record Name(String forenames, String keyname) {}

    /** So many papers of one month, numbered from 1; a month has no paper of another one. */
    public static List<InventedPaper> ofMonth(int month, int count) {
        var papers = new ArrayList<InventedPaper>(count);
        for (var number = 1; number <= count; number++) {
            papers.add(of(month, number));
        }
        return papers;
    }

    /** The paper of that number in that month, counted from January 2010. */
    public static InventedPaper of(int month, int number) {
        var chance = new Random(month * 100_000L + number);
        var id = String.format("%02d%02d.%05d", 10 + month / 12, 1 + month % 12, number);
        var authors = new ArrayList<Name>();
        for (var i = 0; i < AUTHORS; i++) {
            authors.add(new Name(capital(word(chance)), capital(word(chance) + word(chance))));
        }
        var link =
                chance.nextInt(10) == 0 ? " Code: https://github.com/" + word(chance) + "/" + word(chance) + "." : "";
        return new InventedPaper(
                id,
                capital(text(chance, TITLE, "")),
                text(chance, ABSTRACT, "\n") + link,
                authors,
                categories(chance),
                chance.nextInt(4) == 0 ? "10.1234/" + word(chance) + "." + id : "");
    }

    private static List<String> categories(Random chance) {
        var categories = new ArrayList<String>();
        for (var i = 2 + chance.nextInt(2); i > 0; i--) {
            categories.add(CATEGORIES.get(chance.nextInt(CATEGORIES.size())));
        }
        return categories;
    }

    private static String text(Random chance, int length, String lineBreak) {
        var text = new StringBuilder();
        var line = 0;
        while (text.length() < length) {
            var word = chance.nextInt(60) == 0 ? "$x_" + chance.nextInt(9) + " < \\alpha$" : word(chance);
            text.append(word);
            line += word.length() + 1;
            if (line > 70 && !lineBreak.isEmpty()) {
                text.append(lineBreak);
                line = 0;
            } else {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    private static String word(Random chance) {
        var word = new StringBuilder();
        for (var i = 2 + chance.nextInt(3); i > 0; i--) {
            word.append(SYLLABLE[chance.nextInt(SYLLABLE.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
