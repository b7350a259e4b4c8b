@NullMarked
package dev.paperboy.web.citation;

import org.jspecify.annotations.NullMarked;
