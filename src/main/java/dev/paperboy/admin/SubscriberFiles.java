package dev.paperboy.admin;

import dev.paperboy.delivery.LetterHistory;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.subscriber.Consents;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.SuppressionList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** All that is known of a subscriber, from the packages that know it. */
@ApplicationScoped
class SubscriberFiles {

    private static final int LAST = 30;

    private final SubscriberRepository subscribers;
    private final Consents consents;
    private final DigestRepository digests;
    private final Recipients recipients;
    private final LetterHistory letters;
    private final SuppressionList suppressions;

    SubscriberFiles(
            SubscriberRepository subscribers,
            Consents consents,
            DigestRepository digests,
            Recipients recipients,
            LetterHistory letters,
            SuppressionList suppressions) {
        this.subscribers = subscribers;
        this.consents = consents;
        this.digests = digests;
        this.recipients = recipients;
        this.letters = letters;
        this.suppressions = suppressions;
    }

    @Transactional
    Optional<SubscriberView> of(long id) {
        return subscribers.findByIdOptional(id).map(subscriber -> {
            var last = digests.search(Optional.of(id), Optional.empty())
                    .page(0, LAST)
                    .list();
            var why = suppressions.find(subscriber).stream().toList();
            return SubscriberView.of(subscriber, consents.of(id), recipients.of(last), letters.of(id, LAST), why);
        });
    }
}
