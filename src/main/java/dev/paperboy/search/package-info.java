/**
 * The days' indexes in memory, and searching over them.
 *
 * <p>Each node keeps one {@link dev.paperboy.matching.DayIndex} per UTC day on which papers became news, the newest 60; papers
 * without a place in the order of news stand under their announced date and are found by search alone. Before a planning asks
 * up to a number, the indexes read everything that changed up to it: each ingest stamps what it touched with the counter's last
 * number, so that nothing committed earlier can be missed.
 */
@NullMarked
package dev.paperboy.search;

import org.jspecify.annotations.NullMarked;
