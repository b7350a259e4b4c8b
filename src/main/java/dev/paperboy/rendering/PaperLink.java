package dev.paperboy.rendering;

/** A word to press and where it leads. */
public record PaperLink(String label, String href) {}
