package dev.paperboy.edition;

/**
 * The news a digest is about: papers whose seq is above {@code from} and at most {@code to}.
 *
 * @param to the counter's committed value when planning began
 */
record Window(long from, long to) {}
