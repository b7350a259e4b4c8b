package dev.paperboy.rendering;

import static dev.paperboy.rendering.Word.ACTIONS;
import static dev.paperboy.rendering.Word.BROWSER;
import static dev.paperboy.rendering.Word.COUNTS;
import static dev.paperboy.rendering.Word.DATE;
import static dev.paperboy.rendering.Word.MORE;
import static dev.paperboy.rendering.Word.OVER_CAP;
import static dev.paperboy.rendering.Word.PREFERENCES;
import static dev.paperboy.rendering.Word.PREHEADER;
import static dev.paperboy.rendering.Word.SENTENCE;
import static dev.paperboy.rendering.Word.SUBJECT;
import static dev.paperboy.rendering.Word.UNSUBSCRIBE;
import static dev.paperboy.rendering.Word.ZONE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What of a digest is a reader's own. What is empty stays empty, because templates ask for it. */
final class MarkedDigest {

    private MarkedDigest() {}

    static Words words(DigestView view) {
        var links = view.links();
        return new Words()
                .with(SUBJECT, view.subject())
                .with(PREHEADER, view.preheader())
                .with(DATE, view.date())
                .with(COUNTS, view.counts())
                .with(OVER_CAP, view.overCap())
                .with(SENTENCE, view.sentence())
                .with(ZONE, view.zone())
                .with(UNSUBSCRIBE, links.unsubscribe())
                .with(PREFERENCES, links.preferences())
                .with(BROWSER, links.browser())
                .with(MORE, links.more())
                .with(ACTIONS, links.actions());
    }

    /** The same digest with marks for words. Two are equal when the same words are empty. */
    static DigestView of(DigestView view, List<TopicView> topics) {
        var links = view.links();
        return new DigestView(
                text(SUBJECT, view.subject()),
                text(PREHEADER, view.preheader()),
                text(DATE, view.date()),
                text(COUNTS, view.counts()),
                topics,
                text(OVER_CAP, view.overCap()),
                text(SENTENCE, view.sentence()),
                text(ZONE, view.zone()),
                view.origin(),
                view.operator(),
                view.postalAddress(),
                new Links(
                        text(UNSUBSCRIBE, links.unsubscribe()),
                        link(PREFERENCES, links.preferences()),
                        link(BROWSER, links.browser()),
                        link(MORE, links.more()),
                        link(ACTIONS, links.actions())));
    }

    /** A digest of which no word is empty. */
    static DigestView anybodys(DigestTypesetter typesetter) {
        var mail = new DigestMail(
                LocalDate.EPOCH, Locale.ROOT, ZoneOffset.UTC, List.of(), 1, 1, "-", new Links("-", "-", "-", "-", "-"));
        return of(typesetter.head(mail, List.of(), List.of(), List.of()), List.of());
    }

    private static String text(Word word, String value) {
        return value.isEmpty() ? "" : word.mark();
    }

    private static @Nullable String link(Word word, @Nullable String value) {
        return value == null ? null : text(word, value);
    }
}
