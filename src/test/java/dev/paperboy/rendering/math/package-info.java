@NullMarked
package dev.paperboy.rendering.math;

import org.jspecify.annotations.NullMarked;
