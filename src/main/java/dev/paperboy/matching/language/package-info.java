/** The filter language: from text to a tree in normal form, and back to its one printed form. */
@NullMarked
package dev.paperboy.matching.language;

import org.jspecify.annotations.NullMarked;
