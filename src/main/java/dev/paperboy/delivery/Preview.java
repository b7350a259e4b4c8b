package dev.paperboy.delivery;

import dev.paperboy.edition.DigestContent;
import dev.paperboy.rendering.RenderedMail;
import java.util.Optional;

/**
 * A mail shown before it goes, or after it went: what would act for its reader leads nowhere.
 *
 * @param about what it is a preview of, by kind and id and without an address: {@code subscriber 12}, {@code sample welcome}
 * @param kind {@code digest}, or what {@code X-Paperboy-Mail} says
 * @param to the address it is for; an invented one for samples
 * @param mail empty when there is nothing to send
 * @param content what a digest says; empty for a letter, and for who never confirmed
 * @param sentence what was looked at, in words, or why there is nothing to send; empty for a letter
 */
public record Preview(
        String about,
        String kind,
        String to,
        Optional<RenderedMail> mail,
        Optional<DigestContent> content,
        String sentence) {

    static final String DIGEST = "digest";

    private static final String SAMPLE = "sample ";

    /** Whether it shows what a reader subscribed to. */
    public boolean ofReader() {
        return !about.startsWith(SAMPLE);
    }

    /** Empty when there is nothing to send. */
    public String subject() {
        return mail.map(RenderedMail::subject).orElse("");
    }

    /** The HTML part with its links taken out; empty when there is nothing to send. */
    public Optional<String> html() {
        return mail.map(RenderedMail::html).map(DeadLinks::without);
    }

    /** The text part; empty when there is nothing to send. */
    public Optional<String> text() {
        return mail.map(RenderedMail::text);
    }
}
