package dev.paperboy.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/**
 * A channel to a relay: it sends at once, its writes time out as its reads do, and it can be asked whether the other side keeps
 * still. For one thread.
 */
final class RelayChannel implements Closeable {

    private final SocketChannel channel;
    private final Readiness readiness;
    private final ReplyLimit replies = new ReplyLimit();
    private int patienceMillis;
    private long written;

    /** Takes a channel over; it may be connected already. */
    RelayChannel(SocketChannel channel) throws IOException {
        this.channel = channel;
        // Else the last piece of a mail waits some 40 ms for the other side's acknowledgement.
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        this.readiness = new Readiness(channel);
    }

    /** How long a read or a write waits, at most; 0 for ever. */
    int patienceMillis() {
        return patienceMillis;
    }

    void waitAtMost(int millis) {
        patienceMillis = millis;
    }

    /** How many bytes the system took from us so far. */
    long written() {
        return written;
    }

    /** Whether nothing is there to be read, not even the end. */
    boolean quiet() throws IOException {
        return channel.read(ByteBuffer.allocate(1)) == 0;
    }

    /** Whether something is there to be read, or the end has come. */
    boolean readable() throws IOException {
        return readiness.now(SelectionKey.OP_READ);
    }

    void connect(InetSocketAddress host, int timeoutMillis) throws IOException {
        if (host.isUnresolved()) {
            throw new UnknownHostException(host.getHostString());
        }
        if (!channel.connect(host)) {
            do {
                readiness.await(SelectionKey.OP_CONNECT, timeoutMillis, "Connect timed out");
            } while (!channel.finishConnect());
        }
    }

    /** Reads what is there, and waits for it. Returns the number of bytes; -1 at the end. */
    int read(byte[] target, int from, int length) throws IOException {
        var buffer = ByteBuffer.wrap(target, from, length);
        int count = channel.read(buffer);
        while (count == 0 && length > 0) {
            readiness.await(SelectionKey.OP_READ, patienceMillis, "Read timed out");
            count = channel.read(buffer);
        }
        replies.heard(count, patienceMillis);
        return count;
    }

    /** Writes all of it. */
    void write(byte[] source, int from, int length) throws IOException {
        var buffer = ByteBuffer.wrap(source, from, length);
        replies.spoken();
        while (buffer.hasRemaining()) {
            int count = channel.write(buffer);
            written += count;
            if (count == 0) {
                readiness.await(SelectionKey.OP_WRITE, patienceMillis, "Write timed out");
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (readiness) {
            channel.close();
        }
    }
}
