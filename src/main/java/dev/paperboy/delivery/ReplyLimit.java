package dev.paperboy.delivery;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Ends a reply that has no end, which each time-out would wait for anew and Angus would collect until memory is full. */
final class ReplyLimit {

    /** Of all that is said to what we said last. */
    private static final long LONGEST_REPLIES = 256 * 1024;

    private long unanswered;
    private long spoke = System.nanoTime();

    /** We say something; replies to it begin anew. */
    void spoken() {
        unanswered = 0;
        spoke = System.nanoTime();
    }

    /**
     * They said something.
     *
     * @param count of bytes; negative at the end
     * @param patienceMillis of one reading; 0 for no end
     */
    void heard(int count, int patienceMillis) throws IOException {
        unanswered += Math.max(0, count);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - spoke);
        if (unanswered > LONGEST_REPLIES || (patienceMillis > 0 && millis > 3L * patienceMillis)) {
            throw new IOException("The relay's reply has no end");
        }
    }
}
