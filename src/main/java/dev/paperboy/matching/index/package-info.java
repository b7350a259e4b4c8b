/** Papers taken apart, so that what a filter looks for is answered from lists. Knows nothing of filters. */
@NullMarked
package dev.paperboy.matching.index;

import org.jspecify.annotations.NullMarked;
