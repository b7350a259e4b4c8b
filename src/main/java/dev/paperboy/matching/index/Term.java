package dev.paperboy.matching.index;

/** A word of a text that is not a stop word: as it stands (lower-case), its stem, its position among all words, and its place. */
public record Term(String word, String stem, int position, int start, int end) {}
