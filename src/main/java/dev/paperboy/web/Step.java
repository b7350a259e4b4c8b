package dev.paperboy.web;

/**
 * A word to press that leads to another view of the same.
 *
 * @param current whether it is the one that is shown
 */
record Step(String href, String text, boolean current) {}
