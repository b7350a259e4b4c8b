package dev.paperboy.demo;

import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.SignUp;
import dev.paperboy.subscriber.TopicRequest;
import java.util.List;

/** Who gets the demo's digest, and what for. */
final class DemoReader {

    /** Words and what is left out; a phrase, a prefix and a category; votes. */
    static final List<TopicRequest> TOPICS = List.of(
            topic("Agents you can trust", "agent* AND (ask* OR safe* OR tool OR trust) AND NOT survey", 6),
            topic("Skies and what moves there", "\"gravitational wave\" OR exoplanet* OR cat:astro-ph.GA", 6),
            topic("What others read", "upvotes:>=40", 5));

    private DemoReader() {}

    static SignUp signUp() {
        return new SignUp(
                new EmailAddress("reader@example.org"),
                TOPICS,
                Settings.DEFAULT,
                true,
                "demo",
                "Nobody: this reader is invented.");
    }

    private static TopicRequest topic(String name, String filter, int limit) {
        return new TopicRequest(null, name, filter, limit, true);
    }
}
