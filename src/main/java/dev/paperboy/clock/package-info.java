/**
 * The one source of "now".
 *
 * <p>Calendar questions (due hours, dates, ages, token lives) are answered by the injected {@link java.time.Clock}, so that a
 * test can stand still or jump. Leases, claims and retry times are not asked here: the database's own clock decides them,
 * because it is the only one that all nodes share.
 */
@NullMarked
package dev.paperboy.clock;

import org.jspecify.annotations.NullMarked;
