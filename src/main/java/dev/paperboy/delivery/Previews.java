package dev.paperboy.delivery;

import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContent;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.NextDigests;
import dev.paperboy.edition.SampleDigest;
import dev.paperboy.edition.SampleDigests;
import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.DigestRenderer;
import dev.paperboy.rendering.RenderedMail;
import dev.paperboy.rendering.SampleLetter;
import dev.paperboy.rendering.SampleLetters;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Shows mails that nobody sends. Nothing is written, nothing reserved, and no reader's place moves. */
@ApplicationScoped
public class Previews {

    private static final String NOBODY = "reader@example.org";

    private final NextDigests next;
    private final DigestContents contents;
    private final SampleDigests samples;
    private final SampleLetters letters;
    private final SubscriberRepository subscribers;
    private final DigestPresentation presentation;
    private final DigestRenderer renderer;
    private final Clock clock;

    Previews(
            NextDigests next,
            DigestContents contents,
            SampleDigests samples,
            SampleLetters letters,
            SubscriberRepository subscribers,
            DigestPresentation presentation,
            DigestRenderer renderer,
            Clock clock) {
        this.next = next;
        this.contents = contents;
        this.samples = samples;
        this.letters = letters;
        this.subscribers = subscribers;
        this.presentation = presentation;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** What planning would choose for a subscriber now; empty when there is no such subscriber. */
    @Transactional
    public Optional<Preview> next(long subscriberId) throws SQLException {
        var subscriber = subscribers.findByIdOptional(subscriberId);
        if (subscriber.isEmpty()) {
            return Optional.empty();
        }
        var about = "subscriber " + subscriberId;
        var to = subscriber.get().email();
        return Optional.of(next.of(subscriberId)
                .map(content -> digest(about, to, content))
                .orElseGet(() -> new Preview(
                        about,
                        Preview.DIGEST,
                        to,
                        Optional.empty(),
                        Optional.empty(),
                        "This subscriber has never confirmed, so nothing is planned for them.")));
    }

    /** A planned or sent digest. */
    @Transactional
    public Preview past(Digest digest) {
        var to = subscribers
                .findByIdOptional(digest.subscriberId())
                .map(Subscriber::email)
                .orElse(NOBODY);
        return digest("digest " + digest.id(), to, contents.of(digest));
    }

    /**
     * An invented mail.
     *
     * @param word of a {@link SampleDigest} or a {@link SampleLetter}; anything else is no sample
     */
    public Optional<Preview> sample(String word) {
        return Arrays.stream(SampleDigest.values())
                .filter(sample -> sample.word().equals(word))
                .findFirst()
                .map(sample -> digest("sample " + word, NOBODY, samples.of(sample)))
                .or(() -> Arrays.stream(SampleLetter.values())
                        .filter(letter -> letter.word().equals(word))
                        .findFirst()
                        .map(this::letter));
    }

    private Preview letter(SampleLetter letter) {
        var found = samples.of(SampleDigest.ORDINARY).entries();
        return new Preview(
                "sample " + letter.word(),
                letter.kind(),
                NOBODY,
                Optional.of(letters.of(letter, LocalDate.now(clock), found)),
                Optional.empty(),
                "");
    }

    private Preview digest(String about, String to, DigestContent content) {
        var mail = content.entries().isEmpty()
                ? Optional.<RenderedMail>empty()
                : Optional.of(renderer.render(presentation.toLookAt(content)));
        return new Preview(about, Preview.DIGEST, to, mail, Optional.of(content), content.sentence());
    }
}
