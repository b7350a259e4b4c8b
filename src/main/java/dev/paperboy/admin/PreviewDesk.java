package dev.paperboy.admin;

import dev.paperboy.delivery.Preview;
import dev.paperboy.delivery.PreviewSource;
import dev.paperboy.delivery.Previews;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** Finds the mail that the preview's page is asked for, and puts it into the form that the page prints. */
@ApplicationScoped
class PreviewDesk {

    private final Previews previews;
    private final PreviewSource source;
    private final SubscriberRepository subscribers;
    private final DigestRepository digests;

    PreviewDesk(Previews previews, PreviewSource source, SubscriberRepository subscribers, DigestRepository digests) {
        this.previews = previews;
        this.source = source;
        this.subscribers = subscribers;
        this.digests = digests;
    }

    Optional<Preview> find(PreviewAsked asked) throws SQLException {
        if (!asked.digest().isEmpty()) {
            return asked.digest().matches("[1-9]\\d{0,17}")
                    ? digests.findByIdOptional(Long.valueOf(asked.digest())).map(previews::past)
                    : Optional.empty();
        }
        if (asked.subscriber().isEmpty()) {
            return previews.sample(asked.sample());
        }
        var found = subscribers.named(asked.subscriber()).map(Subscriber::id);
        return found.isEmpty() ? Optional.empty() : previews.next(found.get());
    }

    static String missing(PreviewAsked asked) {
        if (!asked.digest().isEmpty()) {
            return "There is no such digest.";
        }
        return asked.subscriber().isEmpty()
                ? "There is no such sample. Choose one below."
                : "There is no subscriber of this id or address.";
    }

    PreviewShown shown(PreviewAsked asked, Preview preview, PreviewPart how) {
        var body =
                switch (how) {
                    case TEXT -> preview.text().orElse("");
                    case SOURCE -> source.of(preview).orElse("");
                    default -> "";
                };
        return new PreviewShown(
                heading(asked, preview), preview.subject(), preview.sentence(), frame(asked, preview), body);
    }

    private static String heading(PreviewAsked asked, Preview preview) {
        if (asked.invented()) {
            return preview.content().isPresent() ? "A sample digest" : "A sample letter";
        }
        return preview.content()
                .filter(content -> !asked.digest().isEmpty())
                .map(content -> "The digest of " + content.digest().date())
                .orElse("The next digest of " + preview.to());
    }

    private static String frame(PreviewAsked asked, Preview preview) {
        if (!asked.digest().isEmpty()) {
            return "/admin/digests/" + asked.digest() + "/mail";
        }
        return asked.invented()
                ? "/admin/preview/samples/" + asked.sample() + "/mail"
                : "/admin/preview/subscribers/" + preview.about().replaceAll("\\D", "") + "/mail";
    }
}
