package dev.paperboy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic's filter about to be changed for more or fewer papers like one.
 *
 * @param topics all that brought the paper
 * @param field the filter as it stands in the field
 * @param own whether what stands in the field is chosen
 * @param error what is wrong with what was sent; empty for nothing
 * @param trial what it would bring; null before anybody asked
 */
record FilterChange(
        Action action,
        HeldTopic topic,
        List<HeldTopic> topics,
        List<Offer> offers,
        FilterField field,
        boolean own,
        String error,
        @Nullable Trial trial) {

    /**
     * What a filter would have brought.
     *
     * @param before papers a day as it is, in words
     * @param comes whether this very paper would still come
     */
    record Trial(Preview.Topic after, String before, boolean comes) {}

    public boolean isMore() {
        return action == Action.MORE;
    }

    public boolean several() {
        return topics.size() > 1;
    }
}
