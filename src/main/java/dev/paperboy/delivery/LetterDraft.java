package dev.paperboy.delivery;

import dev.paperboy.rendering.RenderedMail;
import java.time.Duration;

/**
 * A letter that is to be written.
 *
 * @param kind what {@code X-Paperboy-Mail} says
 * @param life how long what it says stays true
 */
record LetterDraft(String kind, Duration life, RenderedMail mail) {}
