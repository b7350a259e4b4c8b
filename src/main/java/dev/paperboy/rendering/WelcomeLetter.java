package dev.paperboy.rendering;

import dev.paperboy.subscriber.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a new reader is told.
 *
 * @param first the reader's local date the first digest is for
 * @param locale decides how the date is written; the words are English
 * @param topics all that are on, in the reader's order, each with papers it found lately; a topic may have none
 */
public record WelcomeLetter(LocalDate first, Cadence cadence, Locale locale, List<TopicSection> topics, Links links) {

    public WelcomeLetter {
        topics = List.copyOf(topics);
    }
}
