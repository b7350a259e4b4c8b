package dev.paperboy.edition;

import java.util.List;

/**
 * What planning has to know of one reader.
 *
 * @param place the reader's seq: everything up to it was considered
 * @param cutShort whether the place was moved past news, because the reader was away for so long
 * @param muted how many topics are on and brought nothing, because they were muted
 */
record Profile(
        long subscriberId,
        long place,
        boolean cutShort,
        String locale,
        String zone,
        int paperLimit,
        int muted,
        List<Interest> interests) {

    /**
     * A topic that is switched on.
     *
     * @param filterId of the filter's row
     * @param filter its number, under which the news know it
     * @param start where its window starts at the earliest
     */
    record Interest(String topic, long filterId, int filter, int paperLimit, long start) {}
}
