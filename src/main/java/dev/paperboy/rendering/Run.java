package dev.paperboy.rendering;

import dev.paperboy.rendering.math.Level;

/** A stretch of text on one level, marked or not. */
public record Run(String text, boolean marked, Level level) {

    private static final int MARK = "<b></b>".length();
    private static final int SCRIPT = "<sup></sup>".length();

    Run(String text, boolean marked) {
        this(text, marked, Level.PLAIN);
    }

    /** Whether it stands above the line. */
    public boolean sup() {
        return level == Level.SUPERSCRIPT;
    }

    /** Whether it stands below the line. */
    public boolean sub() {
        return level == Level.SUBSCRIPT;
    }

    int markup() {
        return (marked ? MARK : 0) + (sup() || sub() ? SCRIPT : 0);
    }
}
