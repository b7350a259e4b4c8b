package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;

/** The papers of a day that are looked at. */
final class Papers {

    private final Day day;
    private final long[] all;
    private final long[] news;
    private final long[] touched;
    private long from = -1;
    private long to = -1;

    Papers(Day day, int width) {
        this.day = day;
        this.all = new long[width];
        this.news = new long[width];
        this.touched = new long[width];
        for (int paper = 0; paper < day.size(); paper++) {
            all[paper >> 6] |= 1L << paper;
        }
    }

    long[] all() {
        return all;
    }

    /** Those whose place in the order of news lies in the window, or also those that a touch brought into it. */
    long[] within(long after, long last, boolean orTouched) {
        // Most readers share a window.
        if (after != from || last != to) {
            from = after;
            to = last;
            for (int i = 0; i < news.length; i++) {
                news[i] = 0;
                touched[i] = 0;
            }
            for (int paper = 0; paper < day.size(); paper++) {
                long bit = 1L << paper;
                news[paper >> 6] |= isWithin(day.seq(paper)) ? bit : 0;
                touched[paper >> 6] |= isWithin(day.seq(paper)) || isWithin(day.touchedSeq(paper)) ? bit : 0;
            }
        }
        return orTouched ? touched : news;
    }

    private boolean isWithin(long seq) {
        return seq > 0 && seq > from && seq <= to;
    }
}
