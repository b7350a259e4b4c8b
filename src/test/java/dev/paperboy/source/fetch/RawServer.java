package dev.paperboy.source.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Says the same to everybody, whether HTTP or not, and then something again and again until they hang up. */
final class RawServer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final byte[] first;
    private final byte[] again;

    /** @param again "" to hang up after the first */
    RawServer(String first, String again) throws IOException {
        this.first = first.getBytes(StandardCharsets.ISO_8859_1);
        this.again = again.getBytes(StandardCharsets.ISO_8859_1);
        var thread = new Thread(this::listen, "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void listen() {
        while (!server.isClosed()) {
            try (var visitor = server.accept()) {
                speak(visitor);
            } catch (IOException e) {
                // The visitor hung up, or the test is over; the loop knows which.
            }
        }
    }

    private void speak(Socket visitor) throws IOException {
        // Unread bytes would turn hanging up into a reset.
        visitor.getInputStream().read(new byte[8192]);
        var out = visitor.getOutputStream();
        out.write(first);
        while (again.length > 0) {
            out.write(again);
        }
    }
}
