package dev.paperboy.delivery;

import dev.paperboy.edition.SamplePapers;
import dev.paperboy.rendering.LetterPresentation;
import dev.paperboy.rendering.LetterRenderer;
import dev.paperboy.secret.Keys;
import dev.paperboy.subscriber.LetterCause;
import dev.paperboy.subscriber.Subscriber;
import java.time.Duration;

/** Which letter each cause is answered with. Only who confirmed reads words that were typed for this address. */
final class LetterDrafts implements LetterCause.Reaction<LetterDraft> {

    private static final Duration CONFIRMATION_LIFE = Duration.ofDays(2);
    private static final Duration LOG_IN_LIFE = Duration.ofMinutes(15);
    private static final int SAMPLES_A_TOPIC = 3;
    private static final int SAMPLES = 9;

    private final LetterRenderer renderer;
    private final LetterPresentation presentation;
    private final SamplePapers samples;
    private final Keys keys;
    private final Duration maxAge;
    private final Subscriber reader;

    LetterDrafts(
            LetterRenderer renderer,
            LetterPresentation presentation,
            SamplePapers samples,
            Keys keys,
            Duration maxAge,
            Subscriber reader) {
        this.renderer = renderer;
        this.presentation = presentation;
        this.samples = samples;
        this.keys = keys;
        this.maxAge = maxAge;
        this.reader = reader;
    }

    @Override
    public LetterDraft confirmationAsked(LetterCause.ConfirmationAsked cause) {
        return new LetterDraft("confirm", CONFIRMATION_LIFE, renderer.confirm(cause.token()));
    }

    @Override
    public LetterDraft alreadySubscribed(LetterCause.AlreadySubscribed cause) {
        return new LetterDraft("already", maxAge, renderer.already());
    }

    @Override
    public LetterDraft welcomed(LetterCause.Welcomed cause) {
        var papers = samples.of(cause.subscriberId(), cause.at(), SAMPLES_A_TOPIC, SAMPLES);
        var welcome = presentation.welcome(reader, papers, cause.at(), keys.currentId());
        return new LetterDraft("welcome", maxAge, renderer.welcome(welcome));
    }

    @Override
    public LetterDraft logInAsked(LetterCause.LogInAsked cause) {
        return new LetterDraft("login", LOG_IN_LIFE, renderer.logIn(cause.token()));
    }

    @Override
    public LetterDraft left(LetterCause.Left cause) {
        return new LetterDraft("goodbye", maxAge, renderer.goodbye());
    }
}
