package dev.paperboy.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** Waits until a channel can be worked on, and no longer than one is willing to. */
final class Readiness implements Closeable {

    private final Selector selector;
    private final SelectionKey key;

    /** @param channel that does not block */
    Readiness(SocketChannel channel) throws IOException {
        this.selector = Selector.open();
        this.key = channel.register(selector, 0);
    }

    /** Whether the operation would do something now. */
    boolean now(int operation) throws IOException {
        key.interestOps(operation);
        int ready = selector.selectNow();
        selector.selectedKeys().clear();
        return ready > 0;
    }

    /**
     * Waits until the operation would do something.
     *
     * @param millis at most; 0 for ever
     * @throws SocketTimeoutException with the complaint, when that was not enough
     */
    void await(int operation, int millis, String complaint) throws IOException {
        key.interestOps(operation);
        long start = System.nanoTime();
        long left = millis;
        // Who is interrupted is not heard here: select would return at once, again and again.
        boolean interrupted = Thread.interrupted();
        try {
            while (selector.select(left) == 0) {
                interrupted |= Thread.interrupted();
                left = millis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                if (millis > 0 && left <= 0) {
                    throw new SocketTimeoutException(complaint);
                }
                left = Math.max(0, left);
            }
            selector.selectedKeys().clear();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
