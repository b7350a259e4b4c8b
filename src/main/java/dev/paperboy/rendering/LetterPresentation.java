package dev.paperboy.rendering;

import dev.paperboy.edition.DigestContent;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts what a new reader is told into the form that rendering prints. */
@ApplicationScoped
public class LetterPresentation {

    private final DigestPresentation digests;

    LetterPresentation(DigestPresentation digests) {
        this.digests = digests;
    }

    /**
     * The welcome of a reader who begins now.
     *
     * @param samples what the reader's topics found lately, each paper under the first topic it names
     * @param keyId the key that signs its links
     */
    public WelcomeLetter welcome(Subscriber reader, List<DigestContent.Entry> samples, Instant now, String keyId) {
        var settings = reader.settings();
        var cadence = settings.cadence();
        var issued = LocalDate.ofInstant(now, cadence.zone());
        return new WelcomeLetter(
                cadence.first(now).date(),
                cadence,
                settings.locale(),
                topics(reader, DigestPresentation.topics(samples)),
                new Links(
                        digests.unsubscribeLink(keyId, reader.id()),
                        digests.preferencesLink(keyId, reader.id(), issued),
                        null,
                        null,
                        null));
    }

    /** Also those that found nothing; of two with one name, the first shows the papers. */
    private static List<TopicSection> topics(Subscriber reader, List<TopicSection> found) {
        var left = new ArrayList<>(found);
        return reader.topics().stream()
                .filter(Topic::enabled)
                .map(topic -> left.stream()
                        .filter(section -> section.name().equals(topic.name()))
                        .findFirst()
                        .filter(left::remove)
                        .orElseGet(() -> new TopicSection(topic.name(), topic.canonicalFilter(), List.of())))
                .toList();
    }
}
