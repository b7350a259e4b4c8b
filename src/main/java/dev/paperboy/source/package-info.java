/**
 * Where papers come from. {@link dev.paperboy.source.format} reads what the upstreams send.
 */
@NullMarked
package dev.paperboy.source;

import org.jspecify.annotations.NullMarked;
