package dev.paperboy.delivery;

import dev.paperboy.edition.SamplePapers;
import dev.paperboy.rendering.LetterPresentation;
import dev.paperboy.rendering.LetterRenderer;
import dev.paperboy.secret.Keys;
import dev.paperboy.subscriber.LetterCause;
import dev.paperboy.subscriber.Purpose;
import dev.paperboy.subscriber.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;

/** Which letter each cause is answered with. Only who confirmed reads words that were typed for this address. */
@ApplicationScoped
class LetterDrafts {

    private static final int SAMPLES_A_TOPIC = 3;
    private static final int SAMPLES = 9;

    private final LetterRenderer renderer;
    private final LetterPresentation presentation;
    private final SamplePapers samples;
    private final DeliveryConfig config;
    private final Keys keys;

    LetterDrafts(
            LetterRenderer renderer,
            LetterPresentation presentation,
            SamplePapers samples,
            DeliveryConfig config,
            Keys keys) {
        this.renderer = renderer;
        this.presentation = presentation;
        this.samples = samples;
        this.config = config;
        this.keys = keys;
    }

    LetterDraft of(LetterCause cause, Subscriber reader) {
        return cause.on(new Drafting(reader));
    }

    /** A letter to one reader. */
    private final class Drafting implements LetterCause.Reaction<LetterDraft> {

        private final Subscriber reader;

        Drafting(Subscriber reader) {
            this.reader = reader;
        }

        @Override
        public LetterDraft confirmationAsked(LetterCause.ConfirmationAsked cause) {
            return new LetterDraft("confirm", Purpose.CONFIRM.life(), renderer.confirm(cause.token()));
        }

        @Override
        public LetterDraft alreadySubscribed(LetterCause.AlreadySubscribed cause) {
            return new LetterDraft("already", config.maxAge(), renderer.already());
        }

        @Override
        public LetterDraft welcomed(LetterCause.Welcomed cause) {
            var papers = samples.of(cause.subscriberId(), cause.at(), SAMPLES_A_TOPIC, SAMPLES);
            var welcome = presentation.welcome(reader, papers, cause.at(), keys.currentId());
            return new LetterDraft("welcome", config.maxAge(), renderer.welcome(welcome));
        }

        @Override
        public LetterDraft logInAsked(LetterCause.LogInAsked cause) {
            return new LetterDraft("login", Purpose.LOG_IN.life(), renderer.logIn(cause.token()));
        }

        @Override
        public LetterDraft left(LetterCause.Left cause) {
            return new LetterDraft("goodbye", config.maxAge(), renderer.goodbye());
        }
    }
}
