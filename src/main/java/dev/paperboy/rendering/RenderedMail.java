package dev.paperboy.rendering;

/** A mail ready to be put into MIME: one line of subject, and two parts that say the same. Lines end in LF. */
public record RenderedMail(String subject, String text, String html) {}
