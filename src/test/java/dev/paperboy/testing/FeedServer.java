package dev.paperboy.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An upstream on a free loopback port that answers what it was told to, and writes down who asked. */
public final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    public FeedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What somebody asked for; header names in lower case. */
    public record Asked(String method, String target, Map<String, List<String>> headers, Instant at) {

        /** The one value of a header; null when it was not sent. */
        public @Nullable String header(String name) {
            var values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null ? null : String.join(", ", values);
        }
    }

    /** One answer: sent at once, as it is, unless it was told otherwise. */
    public static final class Reply {

        private final int status;
        private final byte[] body;
        private Map<String, String> headers = Map.of();
        private Duration delay = Duration.ZERO;
        private Duration drip = Duration.ZERO;
        private Duration stall = Duration.ZERO;
        private int missing;

        private Reply(int status, byte[] body) {
            this.status = status;
            this.body = body;
        }

        public static Reply of(int status, String body) {
            return of(status, body.getBytes(StandardCharsets.UTF_8));
        }

        public static Reply of(int status, byte[] body) {
            return new Reply(status, body.clone());
        }

        public static Reply ok(String body) {
            return of(200, body);
        }

        public static Reply redirect(int status, String location) {
            return of(status, "").with("Location", location);
        }

        /** One more header, or another value of it. */
        public Reply with(String name, String value) {
            var copy = copy(body);
            copy.headers = new LinkedHashMap<>(headers);
            copy.headers.put(name, value);
            return copy;
        }

        /** Nothing is sent for so long. */
        public Reply delayed(Duration by) {
            var copy = copy(body);
            copy.delay = by;
            return copy;
        }

        /** So long between one byte of the body and the next. */
        public Reply dripping(Duration between) {
            var copy = copy(body);
            copy.drip = between;
            return copy;
        }

        /** So many bytes more are announced than are sent before the line is cut. */
        public Reply truncated(int by) {
            var copy = copy(body);
            copy.missing = by;
            return copy;
        }

        /** The line stays open for so long when all is sent. */
        public Reply stalling(Duration by) {
            var copy = copy(body);
            copy.stall = by;
            return copy;
        }

        /** The body packed, and the header that says so. */
        public Reply gzipped() {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return copy(packed.toByteArray()).with("Content-Encoding", "gzip");
        }

        private Reply copy(byte[] otherBody) {
            var copy = new Reply(status, otherBody);
            copy.headers = headers;
            copy.delay = delay;
            copy.drip = drip;
            copy.stall = stall;
            copy.missing = missing;
            return copy;
        }
    }

    /**
     * Answers so from now on.
     *
     * @param target a path, or path and query; the latter wins
     * @param inOrder one after the other; the last one stays
     */
    public FeedServer serve(String target, Reply... inOrder) {
        replies.put(target, new ArrayDeque<>(List.of(inOrder)));
        return this;
    }

    /** {@code http://127.0.0.1:port}, without a slash at its end. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public URI at(String target) {
        return URI.create(base() + target);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Who asked, in order. */
    public List<Asked> requests() {
        return List.copyOf(requests);
    }

    /** How many were being answered at the same time, at most. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(inHand.incrementAndGet(), Math::max);
        try {
            var target = exchange.getRequestURI().toString();
            var headers = new LinkedHashMap<String, List<String>>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            requests.add(new Asked(exchange.getRequestMethod(), target, headers, Instant.now()));
            send(exchange, next(target));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            inHand.decrementAndGet();
            exchange.close();
        }
    }

    private Reply next(String target) {
        var query = target.indexOf('?');
        var path = query < 0 ? target : target.substring(0, query);
        var waiting = replies.getOrDefault(target, replies.getOrDefault(path, new ArrayDeque<>()));
        synchronized (waiting) {
            var reply = waiting.size() > 1 ? waiting.poll() : waiting.peek();
            return reply == null ? Reply.of(404, "Nothing here.") : reply;
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
        pause(reply.delay);
        reply.headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        long announced = (long) reply.body.length + reply.missing;
        exchange.sendResponseHeaders(reply.status, announced == 0 || reply.status == 304 ? -1 : announced);
        if (announced == 0 || reply.status == 304) {
            return;
        }
        var out = exchange.getResponseBody();
        if (reply.drip.isZero()) {
            out.write(reply.body);
        } else {
            for (var each : reply.body) {
                out.write(each);
                out.flush();
                pause(reply.drip);
            }
        }
        out.flush();
        pause(reply.stall);
    }

    private static void pause(Duration pause) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }
}
