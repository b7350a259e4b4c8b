package dev.paperboy.rendering;

/** A stretch of text, marked or not. */
public record Run(String text, boolean marked) {}
