package dev.paperboy.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/**
 * A socket to a relay: it sends at once, its writes time out as its reads do, and it can be asked whether the other side keeps
 * still. The JDK's own has no time-out for writes, and Angus' cure for that starts a task with every write.
 */
final class RelaySocket extends Socket {

    /** Of all that is said to what we said last. */
    private static final long LONGEST_REPLIES = 256 * 1024;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private int patienceMillis;
    private long written;
    private long unanswered;
    private long spoke = System.nanoTime();

    RelaySocket() throws IOException {
        this(SocketChannel.open());
    }

    /** Takes a channel over; it may be connected already. */
    RelaySocket(SocketChannel channel) throws IOException {
        super((SocketImpl) null);
        this.channel = channel;
        // Else the last piece of a mail waits some 40 ms for the other side's acknowledgement.
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        this.selector = Selector.open();
        this.key = channel.register(selector, 0);
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
        key.interestOps(SelectionKey.OP_READ);
        int ready = selector.selectNow();
        selector.selectedKeys().clear();
        return ready > 0;
    }

    @Override
    public void connect(SocketAddress address, int timeoutMillis) throws IOException {
        var host = (InetSocketAddress) address;
        if (host.isUnresolved()) {
            throw new UnknownHostException(host.getHostString());
        }
        if (!channel.connect(host)) {
            do {
                await(SelectionKey.OP_CONNECT, timeoutMillis, "Connect timed out");
            } while (!channel.finishConnect());
        }
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                var buffer = ByteBuffer.wrap(target, from, length);
                int count = channel.read(buffer);
                while (count == 0 && length > 0) {
                    await(SelectionKey.OP_READ, patienceMillis, "Read timed out");
                    count = channel.read(buffer);
                }
                listened(count);
                return count;
            }

            @Override
            public void close() throws IOException {
                RelaySocket.this.close();
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] source, int from, int length) throws IOException {
                var buffer = ByteBuffer.wrap(source, from, length);
                unanswered = 0;
                spoke = System.nanoTime();
                while (buffer.hasRemaining()) {
                    int count = channel.write(buffer);
                    written += count;
                    if (count == 0) {
                        await(SelectionKey.OP_WRITE, patienceMillis, "Write timed out");
                    }
                }
            }

            @Override
            public void close() throws IOException {
                RelaySocket.this.close();
            }
        };
    }

    /** Ends a reply that has no end, which each time-out would wait for anew and Angus would collect until memory is full. */
    private void listened(int count) throws IOException {
        unanswered += Math.max(0, count);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - spoke);
        if (unanswered > LONGEST_REPLIES || (patienceMillis > 0 && millis > 3L * patienceMillis)) {
            throw new IOException("The relay's reply has no end");
        }
    }

    private void await(int operation, int millis, String complaint) throws IOException {
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
    public synchronized void setSoTimeout(int millis) {
        patienceMillis = millis;
    }

    @Override
    public synchronized int getSoTimeout() {
        return patienceMillis;
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // It always sends at once.
    }

    @Override
    public boolean getTcpNoDelay() {
        return true;
    }

    @Override
    public SocketChannel getChannel() {
        return channel;
    }

    @Override
    public InetAddress getInetAddress() {
        return channel.socket().getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return channel.socket().getLocalAddress();
    }

    @Override
    public int getPort() {
        return channel.socket().getPort();
    }

    @Override
    public int getLocalPort() {
        return channel.socket().getLocalPort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return channel.socket().getRemoteSocketAddress();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return channel.socket().getLocalSocketAddress();
    }

    @Override
    public boolean isConnected() {
        return channel.isConnected();
    }

    @Override
    public boolean isBound() {
        return channel.socket().isBound();
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public boolean isInputShutdown() {
        return channel.socket().isInputShutdown();
    }

    @Override
    public boolean isOutputShutdown() {
        return channel.socket().isOutputShutdown();
    }

    @Override
    public void shutdownInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }

    @Override
    public synchronized void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
