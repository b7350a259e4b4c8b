package dev.paperboy.rendering;

/** Characters {@code [start, end)} of a text that made a clause hit; printed in the accent colour. */
public record Mark(int start, int end) {}
