/** What every mail has to keep to, a rule for each promise; each says what it found, and a test shows that each can. */
@NullMarked
package dev.paperboy.testing.lint;

import org.jspecify.annotations.NullMarked;
