/**
 * What was made lately, for those who make the same for many readers.
 *
 * <p>Work here comes in days: tomorrow's papers are asked for as often as today's were, and today's no more. A cache that keeps
 * what was asked for most (Caffeine) holds on to yesterday and turns each new day away until it has asked long enough: measured,
 * the papers of the sixth day in a row were made anew for nearly every mail. So this one forgets by age.
 */
@NullMarked
package dev.paperboy.recall;

import org.jspecify.annotations.NullMarked;
