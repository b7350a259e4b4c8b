/**
 * The JSON API under {@code /api/v1}, an edge: nothing depends on it.
 *
 * <p>Every resource needs a bearer token. What goes in is a record with named fields and nothing else; what comes out is a
 * record of its own, so that the stored shape can change behind it. Ids are opaque strings, times ISO 8601 with a zone, lists
 * {@code {"items", "page", "size", "total"}}, and every error a problem document (RFC 9457).
 */
@NullMarked
package dev.paperboy.api;

import org.jspecify.annotations.NullMarked;
