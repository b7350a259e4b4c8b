/**
 * Quoted-printable (RFC 2045, 6.7), whole or from pieces.
 *
 * <p>A mail of pieces that were encoded beforehand must be the very mail that is encoded at once: a second try, on whatever
 * node, sends the same bytes. So a piece keeps its whole lines encoded and copies them, and only what shares a line with its
 * neighbours is broken into lines anew.
 */
@NullMarked
package dev.paperboy.rendering.encoding;

import org.jspecify.annotations.NullMarked;
