/** Benchmarks: documents of invented words, the databases they go to, and the one program that runs all. */
@NullMarked
package dev.paperboy.bench;

import org.jspecify.annotations.NullMarked;
