package dev.paperboy.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that send at once, and the hand on the latest of them.
 *
 * <p>Angus writes a mail in pieces and never sets TCP_NODELAY, so that the last piece waits some 40 ms for the other side's
 * acknowledgement. It has no property for that, nor lets it a subclass at its socket. TLS is put on top of ours, so this
 * serves all modes.
 */
final class PromptSockets extends SocketFactory {

    private @Nullable SocketChannel latest;

    @Override
    public Socket createSocket() throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        latest = channel;
        return channel.socket();
    }

    void waitAtMost(Duration timeout) throws IOException {
        if (latest != null) {
            latest.socket().setSoTimeout((int) Math.min(Integer.MAX_VALUE, timeout.toMillis()));
        }
    }

    /**
     * Whether the other side keeps still and is there, as it should while it waits for our next word. If it hung up, or said
     * something already, that word would be answered by nothing, or by an answer to something else.
     */
    boolean quiet() throws IOException {
        if (latest == null) {
            return false;
        }
        latest.configureBlocking(false);
        int read = latest.read(ByteBuffer.allocate(1));
        latest.configureBlocking(true);
        return read == 0;
    }

    /** Ends the line without another word. */
    void drop() {
        try {
            if (latest != null) {
                latest.close();
            }
        } catch (IOException e) {
            // A socket that does not even close is of no further use; the next mail gets a new one.
            latest = null;
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("Angus connects its sockets itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        return createSocket(address, port);
    }
}
