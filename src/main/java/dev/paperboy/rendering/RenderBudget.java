package dev.paperboy.rendering;

import java.util.concurrent.TimeUnit;

/**
 * What one rendering may cost. Qute renders on the caller's thread and collects every turn of a loop before it prints the first:
 * its own time-out covers only what is waited for, so loops are counted while they turn.
 */
final class RenderBudget {

    static final String ATTRIBUTE = "paperboy.budget";

    static final int MOST_TURNS = 200_000;
    static final String TOO_MANY = "its loops turn more than " + Counted.number(MOST_TURNS) + " times";
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    private int turns;
    private long started;

    /** Counts a turn of a loop. Returns why there can be no more; empty while there can. */
    String spend() {
        if (turns == 0) {
            started = System.nanoTime();
        }
        turns++;
        if (turns > MOST_TURNS) {
            return TOO_MANY;
        }
        return System.nanoTime() - started > LONGEST ? "its loops take longer than 10 seconds" : "";
    }
}
