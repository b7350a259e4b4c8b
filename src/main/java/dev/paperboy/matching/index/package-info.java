/**
 * Papers taken apart, so that what a filter looks for is answered from lists. Knows nothing of filters.
 *
 * <p>Running text goes through Lucene's standard tokenizer, lower case, folding of accents and English stop words; each word of a
 * day is stemmed (Porter) once. A {@link dev.paperboy.matching.index.Day} keeps the texts as numbers of words, and for each stem
 * the papers that have it with a count for each text. A word is looked up; a phrase is looked for in the texts of the papers that
 * have its rarest word. A phrase also stands where neighbours are written as one word, and where one of its words is written in
 * two; a single word is a phrase too. That looks at nothing but the paper itself, so a paper is found or not whatever else came
 * in that day.
 *
 * <p>A day of 1,300 papers takes about 5 MB.
 */
@NullMarked
package dev.paperboy.matching.index;

import org.jspecify.annotations.NullMarked;
