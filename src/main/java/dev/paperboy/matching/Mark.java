package dev.paperboy.matching;

/** A stretch of a title or an abstract to highlight: UTF-16 offsets, {@code end} exclusive. */
public record Mark(int start, int end) {}
