/**
 * The filter language, and which papers a filter chooses.
 *
 * <p>Text becomes a {@link dev.paperboy.matching.language.Filter} in {@link dev.paperboy.matching.language.Filters}; papers become a
 * {@link dev.paperboy.matching.DayIndex}; asking the one with the other gives {@link dev.paperboy.matching.Match matches}, best
 * first; {@link dev.paperboy.matching.Reasons} says why a single paper was chosen. Everything works on frozen records of its own
 * and knows no database and no clock.
 *
 * <p>The language itself, its fields and its printed form are described in {@link dev.paperboy.matching.language}.
 *
 * <h2>Score</h2>
 *
 * <p>The sum, over the clauses outside NOT that hit, of weight times BM25 (k1 1.2, b 0.75) of title and abstract as one text,
 * with the papers of the index as the collection and Lucene's one-byte lengths. A phrase is as rare as its stems together. Clauses
 * that are not text select and score 0.
 */
@NullMarked
package dev.paperboy.matching;

import org.jspecify.annotations.NullMarked;
