package dev.paperboy.bench.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A relay that takes every mail and keeps none, so that a sender shows its own speed and not the sink's. A program of its own:
 * what it uses is not counted as the sender's.
 *
 * <p>Arguments: milliseconds to wait before every write, and {@code chunking} to offer that extension. It writes its port to
 * standard output, then answers each line of standard input: {@code reset} forgets, {@code tell} says how many mails and bytes
 * came since, and nanoseconds from the first mail to the last. It ends with its input, thus with whoever started it.
 */
public final class CheapSink {

    private static final int WAITING = 128;

    private CheapSink() {}

    /** Serves until standard input ends. */
    public static void main(String... arguments) throws IOException {
        var options = List.of(arguments);
        var delay = options.isEmpty() ? 0 : Integer.parseInt(options.get(0));
        var tally = new SinkTally();
        try (var server = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress())) {
            start(() -> serve(server, tally, delay, options.contains("chunking")));
            answer(server.getLocalPort(), tally);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void answer(int port, SinkTally tally) throws IOException {
        System.out.println(port);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("reset")) {
                tally.reset();
            }
            System.out.println(tally);
        }
    }

    private static void serve(ServerSocket server, SinkTally tally, int delay, boolean chunking) {
        try {
            while (true) {
                var socket = server.accept();
                socket.setTcpNoDelay(true);
                start(new SinkConversation(socket, tally, delay, chunking));
            }
        } catch (IOException e) {
            // Closed: the end of the input was the end of all.
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
