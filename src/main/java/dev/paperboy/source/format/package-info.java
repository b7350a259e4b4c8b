/**
 * Reading what every upstream sends: one class a format.
 *
 * <p>A format turns a document into {@link dev.paperboy.paper.Listing}s as it streams past; it neither fetches nor stores.
 * {@link dev.paperboy.source.format.ImportFormats} knows them by the names that the API uses. Those that harvests read answer
 * with a small record of what the document said of itself: {@link dev.paperboy.source.format.ArxivFeedPage},
 * {@link dev.paperboy.source.format.OaiPage}, {@link dev.paperboy.source.format.BiorxivPage}.
 *
 * <p>{@link dev.paperboy.source.format.Xml} is the only way to XML: no document type, nothing deep, nothing endless; an entry at
 * a time is held in memory. It is read by name and namespace, never by order. Feeds, which are anybody's, are decoded with
 * patience and then read by ROME from the same guarded stream. What readers shall see is text:
 * {@link dev.paperboy.source.format.MarkupText} takes markup away where a format says that there is some, once.
 *
 * <p>Everything from outside is hostile and drifts: unknown fields are passed over, nulls are nothing, an element that lacks
 * what a paper needs is rejected with a reason and the rest goes on. Only a document that is not of its format at all, says
 * that something failed, or breaks off, is refused as a whole, in a sentence.
 */
@NullMarked
package dev.paperboy.source.format;

import org.jspecify.annotations.NullMarked;
