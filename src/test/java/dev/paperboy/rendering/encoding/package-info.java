@NullMarked
package dev.paperboy.rendering.encoding;

import org.jspecify.annotations.NullMarked;
