package dev.paperboy.rendering;

/** A stretch of text, marked or not. */
record Run(String text, boolean marked) {}
