package dev.paperboy.rendering;

/**
 * A part of a byline.
 *
 * @param apart whether its letters shall have no part in the order of those around it
 */
public record BylinePart(String text, boolean apart) {}
