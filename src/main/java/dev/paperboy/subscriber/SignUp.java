package dev.paperboy.subscriber;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for who wants to become a subscriber.
 *
 * @param topics at most 20; empty means the trending papers
 * @param confirmed whether whoever asks vouches for the address's consent, so that no confirmation is needed
 * @param origin where it came from, one word: {@code api}, {@code web}
 * @param consentNote in which words consent was given; null if nothing was noted
 * @param visit from where a visitor asks; null for everybody else
 */
public record SignUp(
        EmailAddress address,
        List<TopicRequest> topics,
        Settings settings,
        boolean confirmed,
        String origin,
        @Nullable String consentNote,
        @Nullable Visit visit) {

    public SignUp {
        topics = topics.isEmpty() ? List.of(TopicRequest.trending()) : List.copyOf(topics);
        if (topics.size() > TopicRequest.MOST_TOPICS) {
            throw new IllegalArgumentException("More than " + TopicRequest.MOST_TOPICS + " topics.");
        }
    }

    /** A sign-up that no visitor made. */
    public SignUp(
            EmailAddress address,
            List<TopicRequest> topics,
            Settings settings,
            boolean confirmed,
            String origin,
            @Nullable String consentNote) {
        this(address, topics, settings, confirmed, origin, consentNote, null);
    }

    Origin from() {
        return new Origin(origin, visit);
    }

    /** The words consent was given in; empty if nothing was noted. */
    String wording() {
        return consentNote == null ? "" : consentNote;
    }
}
