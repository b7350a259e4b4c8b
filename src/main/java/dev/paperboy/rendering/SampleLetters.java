package dev.paperboy.rendering;

import dev.paperboy.edition.DigestContent;
import dev.paperboy.subscriber.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Letters to look at, to nobody in particular: what would act for a reader leads nowhere. */
@ApplicationScoped
public class SampleLetters {

    private static final String NO_TOKEN = "a-sample-opens-nothing";

    private final LetterRenderer renderer;

    SampleLetters(LetterRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The letter as it would be written today.
     *
     * @param papers what the topics of an invented reader found, for the letter that shows some
     */
    public RenderedMail of(SampleLetter letter, LocalDate today, List<DigestContent.Entry> papers) {
        return switch (letter) {
            case CONFIRM -> renderer.confirm(NO_TOKEN);
            case ALREADY -> renderer.already();
            case LOG_IN -> renderer.logIn(NO_TOKEN);
            case WELCOME -> renderer.welcome(welcome(today, papers));
            case GOODBYE -> renderer.goodbye();
        };
    }

    private static WelcomeLetter welcome(LocalDate today, List<DigestContent.Entry> papers) {
        return new WelcomeLetter(
                today.plusDays(1),
                Settings.DEFAULT.cadence(),
                Settings.DEFAULT.locale(),
                DigestPresentation.topics(papers),
                new Links("#", "#", null, null, null));
    }
}
