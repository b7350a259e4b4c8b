package dev.paperboy.rendering.math;

/** Finds what closes a formula; never looks twice at the same stretch. */
final class Fence {

    private final Source source;
    private final String sign;
    private int place = -1;
    private boolean gone;

    Fence(Source source, String sign) {
        this.source = source;
        this.sign = sign;
    }

    /** The place of the next sign; -1 when there is none. */
    int after(int from) {
        if (!gone && place < from) {
            place = source.text().indexOf(sign, from);
            gone = place < 0;
        }
        return place;
    }
}
