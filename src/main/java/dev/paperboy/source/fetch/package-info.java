/**
 * The one polite HTTP client for everything that goes out.
 *
 * <p>{@link dev.paperboy.source.fetch.Web#get} blocks until there is an {@link dev.paperboy.source.fetch.Answer}, and never
 * throws for what the network or the other side do. Before it asks, it takes its turn
 * ({@link dev.paperboy.source.fetch.Turns}): rows in the database let one request at a time go to one upstream, a pause
 * apart, over all threads, services and nodes, and hold everybody off while the upstream wants to be left alone.
 *
 * <p>An address is hostile until it was looked at: the name is resolved once, every address it stands for has to be public,
 * and exactly these are connected to, so that a second answer of the DNS cannot lead us elsewhere. Redirects are followed by
 * hand and looked at the same way. What comes back is bounded in bytes (unpacked), in time (as a whole) and in how far it may
 * unpack; it lies in a file until the {@code Fetched} is closed.
 *
 * <p>A server is asked for what is new only (RFC 9110, 13.1) once {@code keep()} said that its last answer was stored. So a
 * 304 always means "you have stored this".
 */
@NullMarked
package dev.paperboy.source.fetch;

import org.jspecify.annotations.NullMarked;
