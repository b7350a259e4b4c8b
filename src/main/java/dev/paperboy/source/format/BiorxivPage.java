package dev.paperboy.source.format;

import org.jspecify.annotations.Nullable;

/**
 * What an answer of bioRxiv's API said of itself; numbers are null where it does not say.
 *
 * @param rows how many versions of papers it has, good and bad
 * @param cursor the place of the first row in the whole window, from 0
 * @param count how many rows it says it has
 * @param total how many rows the whole window has
 */
public record BiorxivPage(int rows, @Nullable Integer cursor, @Nullable Integer count, @Nullable Integer total) {}
