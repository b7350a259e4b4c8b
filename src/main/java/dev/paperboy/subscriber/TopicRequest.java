package dev.paperboy.subscriber;

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

    public TopicRequest {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A topic needs a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new IllegalArgumentException("The limit is not between 1 and " + HIGHEST_LIMIT + ".");
        }
    }

    /** What who signs up with an address alone gets: the ten papers with most votes of the Daily Papers page. */
    public static TopicRequest trending() {
        return new TopicRequest(null, "Trending", "src:hf", 10, true);
    }
}
