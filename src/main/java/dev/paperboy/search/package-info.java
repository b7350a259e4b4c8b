/**
 * The days' indexes in memory, and searching over them.
 *
 * <p>Each node keeps one {@link dev.paperboy.matching.DayIndex} per UTC day on which papers became news, the newest 60; papers
 * without a place in the order of news stand under their announced date and are found by search alone. Before a planning asks
 * up to a number, the indexes read everything that changed up to it: each ingest stamps what it touched with the counter's last
 * number, so that nothing committed earlier can be missed.
 *
 * <p>{@link dev.paperboy.search.StandingFilters} gives readers' filters the numbers under which
 * {@link dev.paperboy.search.News} matches them; a filter that is only tried out gets a set of its own and leaves no trace. A window
 * is asked of those days alone that have news or touches in it. Words are as rare as they are in the newest 30 days.
 * {@link dev.paperboy.search.BackTest} counts what a filter would have brought, and what each of its clauses adds or takes away.
 */
@NullMarked
package dev.paperboy.search;

import org.jspecify.annotations.NullMarked;
