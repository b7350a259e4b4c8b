package dev.paperboy.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The hand on the latest socket to the relay. Angus makes its sockets by the factories here, refuses to write several commands
 * at once, and lets no subclass at its socket; so who wants to speak in whole paragraphs speaks here.
 */
final class Wire {

    private @Nullable RelaySocket socket;
    private @Nullable MailBuffer out;

    /** Makes plain sockets, also those that TLS is put on top of by STARTTLS. */
    SocketFactory sockets() {
        return new Plain();
    }

    /** Puts TLS on top of a plain socket, from the first byte or later. */
    SSLSocketFactory securedSockets() {
        return new Secured((SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** Something to be said. */
    interface Words {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes all of it, and at once if it is not long; encrypted, where TLS is on. */
    void write(Words words) throws IOException {
        if (out == null) {
            throw new IOException("There is no line to the relay");
        }
        words.writeTo(out);
        out.flush();
    }

    /** How many bytes have left so far, counted below TLS. */
    long written() {
        return socket == null ? 0 : socket.line().written();
    }

    void waitAtMost(Duration timeout) {
        if (socket != null) {
            socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, timeout.toMillis()));
        }
    }

    /**
     * Whether the other side keeps still and is there, as it should while it waits for our next word. If it hung up, or said
     * something already, that word would be answered by nothing, or by an answer to something else.
     */
    boolean quiet() throws IOException {
        return socket != null && socket.line().quiet();
    }

    /** Whether the other side said something, or hung up. */
    boolean readable() throws IOException {
        return socket != null && socket.line().readable();
    }

    /** Ends the line without another word. */
    void drop() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // A socket that does not even close is of no further use; the next mail gets a new one.
            socket = null;
        }
        out = null;
    }

    private RelaySocket hold(RelaySocket made) {
        socket = made;
        out = new MailBuffer(made.getOutputStream());
        return made;
    }

    private final class Plain extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            return hold(new RelaySocket());
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

    private final class Secured extends SSLSocketFactory {

        private final SSLSocketFactory tls;

        Secured(SSLSocketFactory tls) {
            this.tls = tls;
        }

        /** On what is ours already (STARTTLS), or on the channel that Angus connected for TLS from the first byte. */
        @Override
        public Socket createSocket(Socket plain, String host, int port, boolean autoClose) throws IOException {
            var below = plain instanceof RelaySocket ours ? ours : hold(over(plain));
            var secured = tls.createSocket(below, host, port, autoClose);
            out = new MailBuffer(secured.getOutputStream());
            return secured;
        }

        private RelaySocket over(Socket plain) throws IOException {
            var patience = plain.getSoTimeout();
            var ours = new RelaySocket(plain.getChannel());
            ours.setSoTimeout(patience);
            return ours;
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return tls.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return tls.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException("TLS is only put on top of sockets that are there");
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
}
