package dev.paperboy.rendering;

import dev.paperboy.rendering.math.Level;
import java.util.ArrayList;
import java.util.List;

/** Runs that grow: what is alike becomes one. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean marked;
    private Level level = Level.PLAIN;

    void add(char letter, boolean marked, Level level) {
        turnTo(marked, level);
        text.append(letter);
    }

    void add(String letters, boolean marked, Level level) {
        turnTo(marked, level);
        text.append(letters);
    }

    private void turnTo(boolean marked, Level level) {
        if (marked != this.marked || level != this.level) {
            finish();
            this.marked = marked;
            this.level = level;
        }
    }

    private void finish() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), marked, level));
            text.setLength(0);
        }
    }

    Passage passage() {
        finish();
        return new Passage(runs);
    }
}
