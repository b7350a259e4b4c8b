/**
 * What reference managers take from a paper's page: an entry for BibTeX ({@link dev.paperboy.web.citation.Bibtex}) and the
 * tags that Google Scholar and Zotero read ({@link dev.paperboy.web.citation.CitationTags}). Titles come from strangers and end
 * in people's LaTeX: of TeX only what can do no more than set a character or a formula is let through.
 */
@NullMarked
package dev.paperboy.web.citation;

import org.jspecify.annotations.NullMarked;
