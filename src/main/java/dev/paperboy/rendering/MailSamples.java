package dev.paperboy.rendering;

import dev.paperboy.subscriber.Cadence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Mails to try the templates with, by the renderers that make the real ones. */
@ApplicationScoped
class MailSamples implements TemplateSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String OUT = "https://papers.example.org/unsubscribe/sample";
    private static final Links LINKS = new Links(
            OUT,
            "https://papers.example.org/preferences/sample",
            "https://papers.example.org/digests/sample",
            "https://papers.example.org/digests/sample",
            "https://papers.example.org/actions/x?paper=");
    private static final Links FEW = new Links(OUT, null, null, null, null);

    private final DigestRenderer digests;
    private final LetterRenderer letters;

    MailSamples(DigestRenderer digests, LetterRenderer letters) {
        this.digests = digests;
        this.letters = letters;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                digest(full()),
                digest(poor()),
                letter("mail/confirm", () -> letters.confirm("sample")),
                letter("mail/already", letters::already),
                letter("mail/log-in", () -> letters.logIn("sample")),
                letter("mail/goodbye", letters::goodbye),
                letter("mail/welcome", () -> letters.welcome(welcome(full().topics(), LINKS))),
                letter("mail/welcome", () -> letters.welcome(welcome(List.of(), FEW))));
    }

    private Sample digest(DigestMail mail) {
        return new Sample("mail/digest", () -> {
            var printed = digests.render(mail);
            wayOut("mail/digest.html", printed.html());
            wayOut("mail/digest.txt", printed.text());
            return printed.html();
        });
    }

    /** A digest that nobody can leave must not go out. */
    private static void wayOut(String template, String part) {
        if (!part.contains(OUT)) {
            throw new UnprintableException(template, 0, "it does not print digest.links.unsubscribe");
        }
    }

    private static Sample letter(String template, Supplier<RenderedMail> print) {
        return new Sample(template, () -> print.get().html());
    }

    private static WelcomeLetter welcome(List<TopicSection> topics, Links links) {
        return new WelcomeLetter(
                DAY, new Cadence(ZoneId.of("Europe/Berlin"), 7, Cadence.EVERY_DAY), Locale.UK, topics, links);
    }

    private static DigestMail full() {
        var topics = List.of(
                new TopicSection("Agents", "agent* AND cat:cs.*", List.of(SamplePaper.full(), SamplePaper.poor())),
                new TopicSection(SamplePaper.HOSTILE, SamplePaper.HOSTILE, List.of(SamplePaper.hostile())));
        return new DigestMail(DAY, Locale.UK, ZoneId.of("Europe/Berlin"), topics, 1204, 7, SamplePaper.HOSTILE, LINKS);
    }

    private static DigestMail poor() {
        var topics = List.of(new TopicSection("T", "", List.of(SamplePaper.poor())));
        return new DigestMail(DAY, Locale.US, ZoneId.of("UTC"), topics, 0, 0, "", FEW);
    }
}
