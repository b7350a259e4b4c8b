package dev.paperboy.bench.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** Postfix' {@code smtp-sink}: one thread that reads byte by byte, known to everybody, and slower than a good sender. */
final class PostfixSink implements Sink {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final String BACKLOG = "128";

    private final Child child;
    private final int port;

    private PostfixSink(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Starts that program and waits until it listens. */
    static PostfixSink start(String program, Path log) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<>(List.of(program));
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to start otherwise.
            command.addAll(List.of("-u", "nobody"));
        }
        command.addAll(List.of("127.0.0.1:" + port, BACKLOG));
        var sink = new PostfixSink(Child.start(command, Map.of(), log), port);
        var end = System.nanoTime() + PATIENCE;
        while (!sink.listens()) {
            if (System.nanoTime() > end) {
                sink.close();
                throw new IllegalStateException("smtp-sink does not listen: " + Files.readString(log));
            }
            Thread.sleep(50);
        }
        return sink;
    }

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void begin() {}

    @Override
    public OptionalDouble seconds(int mails) {
        return OptionalDouble.empty();
    }

    @Override
    public void close() {
        child.close();
    }
}
