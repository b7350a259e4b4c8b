/**
 * Where papers come from: one class per upstream.
 *
 * <p>A format turns a document into {@link dev.paperboy.paper.Listing}s as it streams past; it neither fetches nor stores.
 * {@link dev.paperboy.source.HuggingFaceDaily} reads the Daily Papers list, {@link dev.paperboy.source.JsonLines} our own
 * import format; {@link dev.paperboy.source.ImportFormats} knows them by the names that the API uses.
 *
 * <p>Everything from outside is hostile and drifts: unknown fields are passed over, nulls are nothing, an element that lacks
 * what a paper needs is rejected with a reason and the rest goes on. Only a document that is not of its format at all, or
 * breaks off, is refused as a whole.
 */
@NullMarked
package dev.paperboy.source;

import org.jspecify.annotations.NullMarked;
