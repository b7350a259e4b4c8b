package dev.paperboy.subscriber;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A topic as somebody asks for it.
 *
 * @param id the topic to change; null makes a new one
 * @param filter in the filter language, not yet compiled
 * @param limit the most papers of this topic in one mail, 1 to 100; a mail holds 40 at most, whatever its topics allow
 */
public record TopicRequest(@Nullable Long id, String name, String filter, int limit, boolean enabled) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MOST_TOPICS = 20;
    private static final int HIGHEST_LIMIT = 100;
    public static final int LONGEST_NAME = 100;
    private static final int LONGEST_DEFAULT_NAME = 60;

    /** Controls but tabs and line ends, and halves of surrogate pairs */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\t\\r\\n]]");

    public TopicRequest {
        name = name.strip();
        filter = storable(filter);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.codePoints().allMatch(PlainLine::isPlain)) {
            throw new IllegalArgumentException("A topic needs a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new IllegalArgumentException("The limit is not between 1 and " + HIGHEST_LIMIT + ".");
        }
    }

    /** Without what PostgreSQL refuses: as in all filters, what stands for nothing is a blank, and every position stays. */
    private static String storable(String filter) {
        return UNSTORABLE.matcher(filter).replaceAll(" ");
    }

    /** What who signs up with an address alone gets: the ten papers with most votes of the Daily Papers page. */
    public static TopicRequest trending() {
        return new TopicRequest(null, "Trending", "src:hf", 10, true);
    }

    /** A new topic that is called after its filter. */
    public static TopicRequest named(String filter) {
        return new TopicRequest(null, nameOf(filter), filter, DEFAULT_LIMIT, true);
    }

    /** What a topic is called when nobody says: its filter in one line, cut between words to at most 60 characters. */
    public static String nameOf(String filter) {
        var line = PlainLine.of(filter, filter.length()).replaceAll("(?U)\\s+", " ");
        if (line.length() <= LONGEST_DEFAULT_NAME) {
            return line.isEmpty() ? "Topic" : line;
        }
        var blank = line.lastIndexOf(' ', LONGEST_DEFAULT_NAME);
        return blank > 0 ? line.substring(0, blank) : PlainLine.of(line, LONGEST_DEFAULT_NAME);
    }
}
