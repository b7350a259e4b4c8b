package dev.paperboy.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.nio.channels.SocketChannel;

/**
 * A {@link RelayChannel} in the shape of the JDK's sockets, as Angus and TLS want it. The JDK's own have no time-out for writes,
 * and Angus' cure for that starts a task with every write.
 */
final class RelaySocket extends Socket {

    private final RelayChannel line;
    private final SocketChannel channel;

    RelaySocket() throws IOException {
        this(SocketChannel.open());
    }

    /** Takes a channel over; it may be connected already. */
    RelaySocket(SocketChannel channel) throws IOException {
        super((SocketImpl) null);
        this.line = new RelayChannel(channel);
        this.channel = channel;
    }

    /** What lies below. */
    RelayChannel line() {
        return line;
    }

    @Override
    public void connect(SocketAddress address, int timeoutMillis) throws IOException {
        line.connect((InetSocketAddress) address, timeoutMillis);
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
                return line.read(target, from, length);
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
                line.write(source, from, length);
            }

            @Override
            public void close() throws IOException {
                RelaySocket.this.close();
            }
        };
    }

    @Override
    public synchronized void setSoTimeout(int millis) {
        line.waitAtMost(millis);
    }

    @Override
    public synchronized int getSoTimeout() {
        return line.patienceMillis();
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
        line.close();
    }
}
