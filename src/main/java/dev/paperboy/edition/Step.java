package dev.paperboy.edition;

import java.util.Locale;

/** Where it was decided what becomes of a paper for a reader, in the order in which planning decides. */
public enum Step {
    /** It never came in. */
    NOT_IN_STORE,
    /** It is stored, but was never news. */
    NO_PLACE,
    /** It became news before the part of the news that is still to be looked at. */
    BEFORE_WATERMARK,
    /** The reader has not confirmed. */
    PENDING,
    PAUSED,
    UNSUBSCRIBED,
    SUPPRESSED,
    TOPIC_OFF,
    /** The topic was muted when the digest was planned, or will be. */
    TOPIC_MUTED,
    /** The topic was switched on after it became news. */
    TOPIC_LATER,
    NOT_MATCHED,
    /** The reader was sent it before, or a paper that turned out to be the same. */
    ALREADY_SENT,
    /** Better papers filled the topic's limit or the mail's. */
    BELOW_CAP,
    /** The older one of two that turned out to be the same stands in its place. */
    TWIN,
    /** It would be in the next digest; it came in after the last one was planned. */
    AFTER,
    /** It would be in the next digest. */
    CHOSEN_NEXT,
    /** A digest holds it that has not gone out yet. */
    CHOSEN,
    /** A digest holds it that went out, if perhaps unheard. */
    SENT;

    /** Whether a digest holds it. */
    public boolean inDigest() {
        return this == CHOSEN || this == SENT;
    }

    /** As the API writes it: {@code not_matched}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
