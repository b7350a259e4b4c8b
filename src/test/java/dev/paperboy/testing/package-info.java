/** What tests of all packages share. */
@NullMarked
package dev.paperboy.testing;

import org.jspecify.annotations.NullMarked;
