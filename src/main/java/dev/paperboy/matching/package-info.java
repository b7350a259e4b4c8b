/**
 * The filter language, and which papers a filter chooses.
 *
 * <p>Text becomes a {@link dev.paperboy.matching.language.Filter} in {@link dev.paperboy.matching.language.Filters}; papers become a
 * {@link dev.paperboy.matching.DayIndex}; asking the one with the other gives {@link dev.paperboy.matching.Match matches}, best
 * first; {@link dev.paperboy.matching.Reasons} says why a single paper was chosen. Everything works on frozen records of its own
 * and knows no database and no clock.
 *
 * <h2>Grammar</h2>
 *
 * <pre>
 * filter  = or
 * or      = and { "OR" and }
 * and     = unary { [ "AND" | "ANDNOT" ] unary }        a blank alone is AND; a ANDNOT b is a AND NOT b
 * unary   = "NOT" unary | "-" unary | primary [ "^" number ]
 * primary = [ field ":" ] ( word | prefix | phrase [ "~" number ] | "(" or ")" )
 * phrase  = '"' text '"'                                typographic quotation marks too
 * prefix  = two or more letters "*"
 * </pre>
 *
 * <p>Operators are upper-case; {@code and}, {@code or} and {@code not} are words, and as such stop words. NOT binds tighter than
 * AND, and AND tighter than OR. A minus and a field's colon touch what they belong to; so do {@code ^} and {@code ~}, which follow
 * theirs. A field before brackets holds for all inside that names none. Line breaks are blanks. A filter has at most 2,000
 * characters, 100 leaves and 20 levels of brackets, and has to look for something: NOT alone, or as a side of OR at the top, is
 * refused.
 *
 * <h2>Fields</h2>
 *
 * <ul>
 *   <li>none or {@code all:} title, abstract, authors and categories; {@code ti:} title; {@code abs:} abstract. Words are stemmed
 *       (Porter) after Lucene's standard tokenizer; English stop words are left out and hold their place in a phrase. A phrase
 *       stays within one text. {@code "reward hacking"~3} lets the words stray by 3 in all. A prefix is held against unstemmed
 *       words. {@code pre-training} finds "pre-training", "pre training" and "pretraining"; in quotes not the last.
 *   <li>{@code au:} words of one author's name in any order, without accents; initials stand for names.
 *   <li>{@code org:} neighbouring words of the organisation, without accents.
 *   <li>{@code cat:cs.CL} in any case; {@code cat:cs} and {@code cat:cs.*} are the archive with all below it.
 *   <li>{@code id:} an identifier; scheme and arXiv version do not matter. {@code src:} a source's short name.
 *   <li>{@code upvotes:} and {@code comments:} with {@code >= <= > < =} and a number; a number alone is {@code =}; an unknown count
 *       never matches. {@code has:code}. {@code kind:} new, cross or replace.
 * </ul>
 *
 * <h2>Canonical form</h2>
 *
 * <p>Every filter has one printed form: implicit AND and minus spelled out, fields and weights moved from brackets to the leaves,
 * nested operators of a kind flattened, operands sorted and rid of repetitions, words in lower case, stop words at the edges cut.
 * Printing what was parsed from a printed form gives the same text. The order of operands never matters.
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
