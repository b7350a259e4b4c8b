@NullMarked
package dev.paperboy.rendering;

import org.jspecify.annotations.NullMarked;
