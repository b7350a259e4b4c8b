/**
 * Puts the rules of a style sheet into the start tags of a template, because many mail readers look at nothing else. Plain
 * functions of texts: templates are read as HTML with Qute in it, and given back otherwise unchanged, line for line.
 */
@NullMarked
package dev.paperboy.rendering.style;

import org.jspecify.annotations.NullMarked;
