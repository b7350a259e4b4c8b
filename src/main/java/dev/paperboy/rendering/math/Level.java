package dev.paperboy.rendering.math;

/** Where a letter stands: on the line, above it or below it. */
public enum Level {
    PLAIN,
    SUPERSCRIPT,
    SUBSCRIPT
}
