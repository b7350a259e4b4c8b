/**
 * Where papers come from.
 *
 * <p>A {@link dev.paperboy.source.PaperSource} is one upstream: it knows which windows it lacks and how to fetch one.
 * {@link dev.paperboy.source.Harvesting} has them run; each window becomes a row ({@link dev.paperboy.source.Harvest}), and how far
 * a source came stands in its row of {@code source_state}, moved only when a window was read to its end. A day that was missed
 * is fetched later, up to 14 days back; documents may be told twice without harm, since {@code paper} merges.
 *
 * <p>Everything that goes out goes through {@code source.fetch}, everything that comes in through {@code source.format};
 * when arXiv announces is {@code source.calendar}'s matter. All that comes from outside is hostile.
 *
 * <p>Downstream learns of papers from the store, and of silence from {@link dev.paperboy.source.SourceReports}.
 */
@NullMarked
package dev.paperboy.source;

import org.jspecify.annotations.NullMarked;
