package dev.paperboy.source.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of arXiv's feeds or query answers said of itself.
 *
 * @param entries how many entries it has, good and bad; a feed of the day is cut at 2,000
 * @param day the day it announces, of a query's answer the day it was made, on arXiv's calendar; null where it names none
 * @param totalResults how many papers the query found in all; null in a feed of the day
 * @param startIndex the place of the first entry among them, from 0; null in a feed of the day
 */
public record ArxivFeedPage(
        int entries, @Nullable LocalDate day, @Nullable Integer totalResults, @Nullable Integer startIndex) {}
