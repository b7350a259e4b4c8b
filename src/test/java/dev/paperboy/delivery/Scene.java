package dev.paperboy.delivery;

import dev.paperboy.paper.Listing;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.TopicRequest;
import java.util.List;

/**
 * A day and its reader, of whose digest there is a golden mail.
 *
 * @param name what the golden file is called
 * @param withFailure whether a source could not be reached
 */
record Scene(String name, Settings settings, List<TopicRequest> topics, List<Listing> papers, boolean withFailure) {

    Scene(String name, Settings settings, List<TopicRequest> topics, List<Listing> papers) {
        this(name, settings, topics, papers, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
