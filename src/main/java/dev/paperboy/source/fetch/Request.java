package dev.paperboy.source.fetch;

import java.net.URI;

/**
 * One document to fetch.
 *
 * @param address http or https, without a user name; whatever else it is, the answer says what is wrong with it
 * @param queue whose turn it takes
 * @param accept the media types wanted, as the header {@code Accept} has them
 * @param conditional whether the answer may be that it is what was stored before; only for what is one whole document
 */
public record Request(URI address, Turns.Queue queue, Limits limits, String accept, boolean conditional) {}
