package dev.paperboy.rendering.math;

/** What a command in words prints, and where it ends. */
record Glyph(String text, int end) {}
