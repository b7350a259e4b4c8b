package dev.paperboy.bench.sending;

/** How many mails came, how large they were, and how long it took from the first to the last. */
final class SinkTally {

    private long mails;
    private long bytes;
    private long first;
    private long last;

    synchronized void took(long size) {
        last = System.nanoTime();
        if (mails == 0) {
            first = last;
        }
        mails++;
        bytes += size;
    }

    synchronized void reset() {
        mails = 0;
        bytes = 0;
        first = 0;
        last = 0;
    }

    @Override
    public synchronized String toString() {
        return mails + " " + bytes + " " + (last - first);
    }
}
