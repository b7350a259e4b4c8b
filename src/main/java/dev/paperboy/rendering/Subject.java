package dev.paperboy.rendering;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A digest's subject, from the operator's patterns: by default the first title, and how many come with it. */
final class Subject {

    static final String MANY = "{count} papers: {first} and {others} more";
    static final String ONE = "1 paper: {first}";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_PATTERN = 150;
    private static final int LONGEST = 250;
    private static final int TITLE_ALONE = 90;
    private static final int TITLE_FIRST = 60;

    private final String many;
    private final String one;

    /** @throws IllegalStateException naming the setting, when a pattern is not one */
    Subject(MailConfig config) {
        many = checked("paperboy.mail.subject", config.subject());
        one = checked("paperboy.mail.subject-one", config.subjectOne());
    }

    private static String checked(String property, String pattern) {
        if (pattern.length() > LONGEST_PATTERN || !PlainText.of(pattern).equals(pattern) || pattern.isEmpty()) {
            throw new IllegalStateException(
                    property + " has to be one line of 1 to " + LONGEST_PATTERN + " characters");
        }
        var known = values("", 0, "");
        var places = PLACE.matcher(pattern);
        while (places.find()) {
            if (!known.containsKey(places.group(1))) {
                throw new IllegalStateException(property + " holds " + places.group()
                        + ", which stands for nothing. Use {count}, {papers}, {first}, {others} and {date}.");
            }
        }
        return pattern;
    }

    /**
     * @param firstTitle plain
     * @param date in words
     */
    String of(String firstTitle, int papers, String date) {
        var title = Excerpt.wordsOf(PlainText.of(firstTitle), papers == 1 ? TITLE_ALONE : TITLE_FIRST);
        var values = values(title, papers, date);
        // All places at once: what a title holds in braces is the title's.
        var filled = PLACE.matcher(papers == 1 ? one : many)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
        return Excerpt.wordsOf(PlainText.of(filled), LONGEST);
    }

    private static Map<String, String> values(String title, int papers, String date) {
        return Map.of(
                "count", Counted.number(papers),
                "papers", Counted.of(papers, "paper", "papers"),
                "first", title,
                "others", Counted.number(Math.max(0, papers - 1)),
                "date", date);
    }
}
