/**
 * When arXiv announces: every evening at 20:00 in New York but Friday's and Saturday's, and but the evenings of
 * {@code arxiv-pauses.txt}. Its feeds turn to the new day at midnight. Pure functions of dates: nothing here asks what time it is.
 */
@NullMarked
package dev.paperboy.source.calendar;

import org.jspecify.annotations.NullMarked;
