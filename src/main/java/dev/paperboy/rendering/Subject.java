package dev.paperboy.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A digest's subject, from the operator's patterns: by default the first title, and how many come with it. */
final class Subject {

    static final String MANY = "{count} papers: {first} and {others} more";
    static final String ONE = "1 paper: {first}";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("count", "papers", "first", "others", "date");
    private static final int LONGEST_PATTERN = 150;
    private static final int LONGEST = 250;
    private static final int TITLE_ALONE = 90;
    private static final int TITLE_FIRST = 60;

    private final List<Piece> many;
    private final List<Piece> one;

    /** @throws IllegalStateException naming the setting, when a pattern is not one */
    Subject(MailConfig config) {
        many = checked("paperboy.mail.subject", config.subject());
        one = checked("paperboy.mail.subject-one", config.subjectOne());
    }

    /** A place and the text before it; behind the last place there is none. */
    private record Piece(String text, String place) {}

    private static List<Piece> checked(String property, String pattern) {
        if (pattern.length() > LONGEST_PATTERN || !PlainText.of(pattern).equals(pattern) || pattern.isEmpty()) {
            throw new IllegalStateException(
                    property + " has to be one line of 1 to " + LONGEST_PATTERN + " characters");
        }
        var pieces = new ArrayList<Piece>();
        var places = PLACE.matcher(pattern);
        int at = 0;
        while (places.find()) {
            if (!KNOWN.contains(places.group(1))) {
                throw new IllegalStateException(property + " holds " + places.group()
                        + ", which stands for nothing. Use {count}, {papers}, {first}, {others} and {date}.");
            }
            pieces.add(new Piece(pattern.substring(at, places.start()), places.group(1)));
            at = places.end();
        }
        pieces.add(new Piece(pattern.substring(at), ""));
        return List.copyOf(pieces);
    }

    /**
     * @param firstTitle plain
     * @param date in words
     */
    String of(String firstTitle, int papers, String date) {
        var title = Excerpt.wordsOf(PlainText.of(firstTitle), papers == 1 ? TITLE_ALONE : TITLE_FIRST);
        var filled = new StringBuilder();
        for (var piece : papers == 1 ? one : many) {
            filled.append(piece.text()).append(value(piece.place(), title, papers, date));
        }
        return Excerpt.wordsOf(PlainText.of(filled.toString()), LONGEST);
    }

    private static String value(String place, String title, int papers, String date) {
        return switch (place) {
            case "count" -> Counted.number(papers);
            case "papers" -> Counted.of(papers, "paper", "papers");
            case "first" -> title;
            case "others" -> Counted.number(Math.max(0, papers - 1));
            case "date" -> date;
            default -> "";
        };
    }
}
