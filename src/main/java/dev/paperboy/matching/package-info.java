/**
 * Which papers a filter chooses, in which order, and why: the door of matching.
 *
 * <p>Text becomes a {@link dev.paperboy.matching.language.Filter} in {@link dev.paperboy.matching.language.Filters}; papers become a
 * {@link dev.paperboy.matching.DayIndex}; asking the one with the other gives {@link dev.paperboy.matching.Match matches}, best
 * first. {@link dev.paperboy.matching.Reasons} says why a single paper was chosen, {@link dev.paperboy.matching.Breakdown} what its
 * score is made of. Everything works on frozen records of its own and knows no database and no clock.
 *
 * <p>The language is described in {@link dev.paperboy.matching.language}, how papers are taken apart in
 * {@link dev.paperboy.matching.index}.
 *
 * <h2>Many filters, one day</h2>
 *
 * <p>A {@link dev.paperboy.matching.FilterSet} compiles each filter to a few ints: steps that join sets of papers. What filters
 * look for, a leaf, is numbered once for all filters. A {@link dev.paperboy.matching.Matcher} holds the set against one day: each
 * leaf is answered once, as a bit set of papers and a short list of what a hit adds to each of them; a filter is then run over
 * bit sets, its scores added up from the lists, and only the best papers put in order. Nothing is allocated on the way.
 *
 * <p>Papers of a day are numbered in the order that decides between equal scores, so that the order is the same every time.
 *
 * <h2>Score</h2>
 *
 * <ul>
 *   <li>Words: the sum, over the clauses that make the filter hold, of weight times BM25 (k1 1.2, b 0.75) of title and abstract as
 *       one text, with Lucene's one-byte lengths. A conjunction inside OR counts only where all of it holds. A phrase is as rare as
 *       its stems together; a prefix as the papers it finds. A clause with a field counts the hits in that field. How rare a word
 *       is comes from the newest 30 days.
 *   <li>Votes: 0.25 times the natural logarithm of 1 more than there are.
 *   <li>Newness: 0.5, halved with every week between the paper's day and the newest day; for filters that look for words only.
 * </ul>
 *
 * <p>Clauses that are not text, and words found in names of authors or categories only, select and add nothing. So a filter
 * without words ranks by votes. Equal scores go by votes, then later news, then lower id.
 */
@NullMarked
package dev.paperboy.matching;

import org.jspecify.annotations.NullMarked;
