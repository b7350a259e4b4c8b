@NullMarked
package dev.paperboy.demo;

import org.jspecify.annotations.NullMarked;
