package dev.paperboy.admin;

import java.util.List;

/**
 * What a trigger would do.
 *
 * @param digests how many would be sent
 * @param papers how many papers they would hold together
 * @param empty how many readers nothing matches for
 * @param shown the first of them
 * @param ids the named subscribers, for the form that sends; empty for everybody
 */
record Rehearsal(
        String date, long digests, long papers, long empty, List<Line> shown, List<String> leftOut, String ids) {

    /** What one subscriber would get. */
    record Line(long subscriberId, String address, int papers, List<String> topics) {}

    /** Whether some are not shown. */
    public boolean more() {
        return digests + empty > shown.size();
    }
}
