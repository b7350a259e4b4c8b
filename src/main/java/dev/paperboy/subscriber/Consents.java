package dev.paperboy.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The proof of each consent, kept from the first sign-up to the last word. */
@ApplicationScoped
public class Consents {

    private final EntityManager database;

    Consents(EntityManager database) {
        this.database = database;
    }

    /** All rows of a subscriber, the oldest first. */
    @Transactional
    public List<Consent> of(long subscriberId) {
        return database.createQuery("from Consent where subscriberId = :id order by givenAt, id", Consent.class)
                .setParameter("id", subscriberId)
                .getResultList();
    }

    void requested(Subscriber subscriber, Origin origin, String wording, Instant now) {
        note(subscriber, "requested", origin, wording, now);
    }

    /** The button in the letter says yes to the words of the sign-up page, hence these are noted again. */
    void confirmed(Subscriber subscriber, Origin origin, Instant now) {
        var wording = of(subscriber.id()).stream()
                .filter(consent -> consent.event().equals("requested"))
                .reduce((earlier, later) -> later)
                .map(Consent::wording)
                .orElse("");
        note(subscriber, "confirmed", origin, wording, now);
    }

    void vouched(Subscriber subscriber, Origin origin, String wording, Instant now) {
        note(subscriber, "confirmed", origin, wording, now);
    }

    void topicsChanged(Subscriber subscriber, Origin origin, Instant now) {
        note(subscriber, "topics", origin, "", now);
    }

    void withdrawn(Subscriber subscriber, Origin origin, Instant now) {
        note(subscriber, "withdrawn", origin, "", now);
    }

    private void note(Subscriber subscriber, String event, Origin origin, String wording, Instant now) {
        var topics = subscriber.topics().stream()
                .map(topic -> topic.name() + ": " + topic.filterText())
                .collect(Collectors.joining("\n"));
        database.persist(new Consent(subscriber.id(), now, event, origin, wording, topics));
    }
}
