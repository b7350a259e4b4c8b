/**
 * The filter language: from text to a tree in normal form, and back to its one printed form.
 *
 * <p>{@link dev.paperboy.matching.language.Filters} is the door: {@code compile} for what a person typed, {@code reopen} for what was
 * stored, {@code hints} for what compiles and may mean something else. A text first becomes plain ({@code PlainText}), is cut into
 * tokens ({@code Lexer}), read ({@code Parser}), and each value turned into a leaf ({@code Leaves}). {@code Mistakes} words the
 * refusals. {@code docs/filters.md} is the page for readers.
 *
 * <h2>Grammar</h2>
 *
 * <pre>
 * filter  = or
 * or      = and { OR and }
 * and     = unary { [ AND | ANDNOT ] unary }            a blank alone is AND; a ANDNOT b is a AND NOT b
 * unary   = [ NOT | "-" | "!" ] primary [ "^" number ]
 * primary = [ field ":" ] ( word | prefix | phrase [ "~" number ] | "(" or ")" )
 * phrase  = '"' text '"'
 * prefix  = two or more letters "*"
 * AND     = "AND" | "&amp;&amp;"     OR = "OR" | "||" | "|"     NOT = "NOT"     ANDNOT = "ANDNOT"
 * </pre>
 *
 * <p>Operators are upper-case; {@code and}, {@code or} and {@code not} are words, and as such stop words. NOT binds tighter than
 * AND, and AND tighter than OR. A minus and a field's colon touch what they belong to; so do {@code ^} and {@code ~}, which follow
 * theirs. A field before brackets holds for all inside that names none. A filter has to look for something: NOT alone, or as a side
 * of OR at the top, is refused.
 *
 * <h2>Fields</h2>
 *
 * <ul>
 *   <li>none or {@code all:} title, abstract, authors and categories; {@code ti:} title; {@code abs:} abstract. Words are stemmed
 *       (Porter) after Lucene's standard tokenizer; English stop words are left out and hold their place in a phrase. A phrase
 *       stays within one text. {@code "reward hacking"~3} lets the words stray by 3 in all. A prefix is held against unstemmed
 *       words. {@code pre-training}, in quotes or not, finds "pre-training", "pre training" and "pretraining"; with ~ not
 *       the last.
 *   <li>{@code au:} words of one author's name in any order, without accents; initials stand for names, not for particles such as
 *       {@code da} in names of three words or more. Each word is another part of the name. {@code "Smith JR"} ends in two initials.
 *   <li>{@code org:} neighbouring words of the organisation, without accents.
 *   <li>{@code cat:cs.CL} in any case; {@code cat:cs} and {@code cat:cs.*} are the archive with all below it; a name of several
 *       words has dashes for blanks. {@code cat:neuroscience} finds {@code biorxiv.neuroscience} too: a name of four letters or
 *       more without a dot, that is no archive of arXiv's, may be the last part.
 *   <li>{@code id:} an identifier; scheme and arXiv version do not matter. {@code src:} a source's short name.
 *   <li>{@code upvotes:} and {@code comments:} with {@code >= <= > < =} and a number; a number alone is {@code =}; an unknown count
 *       never matches. {@code has:code}. {@code kind:} new, cross or replace. A paper may come to match
 *       later, when a signal changes; for {@code kind:new} it cannot.
 * </ul>
 *
 * <h2>Tolerance</h2>
 *
 * <p>Quotation marks of any kind are one; 'single', ‘curly’ and ``TeX'' ones open at the beginning of a word and close at the end
 * of one. Dashes are minus, full-width forms what they stand for, control characters, line breaks and unpaired surrogates blanks;
 * invisible characters are dropped and accents composed. Operators may be doubled; a plus before a term says what holds anyway. A
 * colon after a word that is no field and looks like none, with a blank behind it, is punctuation, as are signs that join nothing.
 *
 * <p>Refused with the right filter as the suggestion: other engines' names of fields ({@code title:}), tags of PubMed's
 * ({@code cells[ti]}), addresses of queries and of papers, fields nobody can ask here ({@code submittedDate:}), counts in other
 * forms ({@code upvotes:10..20}), NOT said twice. A category is checked against arXiv's list: a subject that a known archive does not
 * have, or one with the dot missing, would stay silent for ever. What does not look like arXiv's is taken as it is.
 *
 * <h2>Hints</h2>
 *
 * <p>Given for a filter that compiles, mostly with a filter that differs from it: lower-case {@code or} between terms and
 * {@code not} before one; a bare word that is a category, or an identifier of a paper; a category by its nickname or title; a star
 * inside a phrase; a phrase of stop words alone; a stop word in capitals; a word that loses all but a letter ({@code C++}); an exact
 * count; {@code ti:}, {@code abs:}, {@code au:} or {@code org:} before the first of several bare words. Ten at most.
 *
 * <h2>Limits</h2>
 *
 * <p>2,000 characters, 100 words and phrases, 20 levels of brackets, ~ up to 100 for up to 20 words, weights from 0.01 to 1000,
 * numbers up to 999,999,999. A stored form may be longer than a typed one, since it spells out what brackets said.
 *
 * <h2>Canonical form</h2>
 *
 * <p>Every filter has one printed form: implicit AND and minus spelled out, fields and weights moved from brackets to the leaves,
 * nested operators of a kind flattened, operands sorted and rid of repetitions, words in lower case, stop words at the edges cut.
 * Printing what was parsed from a printed form gives the same text. The order of operands never matters. It holds no control
 * characters.
 */
@NullMarked
package dev.paperboy.matching.language;

import org.jspecify.annotations.NullMarked;
