/**
 * The keys that sign what leaves the house: links, Message-IDs, boundaries, form tokens.
 *
 * <p>A key has an id, the first hexadecimal digits of its own hash, so that a link says by which key it was signed and two
 * keys can be valid at once: the first signs, the others only verify. Every use names its purpose; a MAC made for one purpose
 * is worthless for another. The database remembers the fingerprint of each key it was used with, and a node that comes with
 * none of them refuses to start, because the links in mails already sent would die.
 */
@NullMarked
package dev.paperboy.secret;

import org.jspecify.annotations.NullMarked;
