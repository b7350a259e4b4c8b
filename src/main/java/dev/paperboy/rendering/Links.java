package dev.paperboy.rendering;

import org.jspecify.annotations.Nullable;

/**
 * Where a reader can go from a mail; whole addresses, already signed. What is null is not printed.
 *
 * @param unsubscribe the way out: a page with a button, and the target of one-click
 * @param preferences topics, days and hour
 * @param browser this digest as a page
 * @param more the papers over the cap
 * @param actions what can be done about a paper, but for its number in the mail, which comes behind it
 */
public record Links(
        String unsubscribe,
        @Nullable String preferences,
        @Nullable String browser,
        @Nullable String more,
        @Nullable String actions) {}
