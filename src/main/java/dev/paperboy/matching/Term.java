package dev.paperboy.matching;

/** A word of a text that is not a stop word: as it stands (lower-case), its stem, its position among all words, and its place. */
record Term(String word, String stem, int position, int start, int end) {}
