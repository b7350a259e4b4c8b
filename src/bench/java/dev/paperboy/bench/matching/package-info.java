/**
 * The benchmark of matching: a day of papers, filters by the hundred thousand, our engine, and the peers it is measured
 * against and checked by. {@link dev.paperboy.bench.matching.MatchingRun} tells the story.
 */
@NullMarked
package dev.paperboy.bench.matching;

import org.jspecify.annotations.NullMarked;
