package dev.paperboy.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A line to a server that breaks, as often as it is told to, whenever a mail's text is asked for. */
final class CutLine implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private volatile boolean cuts = true;

    CutLine(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void hold() {
        cuts = false;
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "cut-line");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var client = door.accept();
                var behind = new Socket(InetAddress.getLoopbackAddress(), server);
                start(() -> pass(client, behind, true));
                start(() -> pass(behind, client, false));
            }
        } catch (IOException e) {
            // The door is shut.
        }
    }

    private void pass(Socket from, Socket to, boolean asks) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (asks && cuts && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("BODY")) {
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // The other side hung up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
