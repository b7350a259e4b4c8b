package dev.paperboy.bench.sending;

import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalDouble;

/** Where mails are sent to. */
interface Sink extends Closeable {

    int port();

    /** Counts from here on. */
    void begin() throws IOException;

    /**
     * Waits until so many mails came, if it can count.
     *
     * @return seconds from the first to the last of them; empty when it does not count: then the sender's own clock tells
     */
    OptionalDouble seconds(int mails) throws IOException, InterruptedException;

    @Override
    void close();
}
