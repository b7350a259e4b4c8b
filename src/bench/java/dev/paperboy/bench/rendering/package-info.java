/**
 * The benchmark of rendering: digests put together from fragments, and the peer they are measured against, Qute and Jakarta
 * Mail doing all of it for each reader anew. {@link dev.paperboy.bench.rendering.RenderingRun} tells the story.
 */
@NullMarked
package dev.paperboy.bench.rendering;

import org.jspecify.annotations.NullMarked;
