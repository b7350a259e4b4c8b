package dev.paperboy.rendering;

/**
 * What every letter prints; an empty text is not printed.
 *
 * @param link where its one button leads
 */
record LetterView(
        String subject, String preheader, String origin, String link, String operator, String postalAddress) {}
