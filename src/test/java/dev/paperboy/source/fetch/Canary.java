package dev.paperboy.source.fetch;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A service inside that nobody outside may reach: listens on every address of this machine and counts who comes. */
final class Canary implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0);
    private final AtomicInteger connections = new AtomicInteger();

    Canary() throws IOException {
        var thread = new Thread(this::listen, "canary");
        thread.setDaemon(true);
        thread.start();
    }

    String at(String host) {
        return "http://" + host + ":" + server.getLocalPort() + "/";
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void listen() {
        while (!server.isClosed()) {
            try (var visitor = server.accept()) {
                connections.addAndGet(visitor.isConnected() ? 1 : 0);
            } catch (IOException e) {
                return;
            }
        }
    }
}
