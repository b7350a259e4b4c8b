package dev.paperboy.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application as an operator runs it: a child process of its own, configured by its environment alone. */
public final class PackagedApp implements AutoCloseable {

    public static final Path H2 = Path.of("target/quarkus-app");
    public static final Path POSTGRESQL = Path.of("target/quarkus-app-postgresql");

    private static final String TOKEN = "admin-token-0123456789abcdef";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final Path jar;
    private final Path folder;
    private final Map<String, String> environment;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private @Nullable Process process;

    /**
     * Not started yet.
     *
     * @param app the packaged folder
     * @param folder where data and log go
     * @param environment every setting; see {@link #settings}
     */
    public PackagedApp(Path app, Path folder, Map<String, String> environment) {
        this.jar = app.resolve("quarkus-run.jar").toAbsolutePath();
        this.folder = folder;
        this.environment = new HashMap<>(environment);
    }

    /** What an operator sets to send by this relay; the clock plans nothing. */
    public static Map<String, String> settings(SmtpSink relay) {
        var settings = new HashMap<String, String>();
        settings.put("PAPERBOY_SMTP_HOST", "127.0.0.1");
        settings.put("PAPERBOY_SMTP_PORT", String.valueOf(relay.port()));
        settings.put("PAPERBOY_SMTP_TLS", "none");
        settings.put("PAPERBOY_MAIL_FROM", "Paperboy <digest@news.example.org>");
        settings.put("PAPERBOY_MAIL_POSTAL_ADDRESS", "1 Example Street, Exampleton");
        settings.put("PAPERBOY_MAIL_OPERATOR", "The Example Society");
        settings.put("PAPERBOY_ADMIN_TOKEN", TOKEN);
        settings.put("PAPERBOY_SCHEDULE_ENABLED", "false");
        settings.put("PAPERBOY_DELIVERY_LEASE", "3s");
        settings.put("PAPERBOY_DELIVERY_UNKNOWN_AFTER", "1s");
        return settings;
    }

    public PackagedApp with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts it and waits until it is ready. */
    public PackagedApp start() {
        launch();
        return awaitReady();
    }

    /** Waits until it says that it is ready. */
    public PackagedApp awaitReady() {
        var started = Objects.requireNonNull(process);
        var end = System.nanoTime() + PATIENCE;
        while (!ready()) {
            if (!started.isAlive() || System.nanoTime() > end) {
                started.destroyForcibly();
                throw new AssertionError("The application did not get ready; its log:\n" + log());
            }
            sleep();
        }
        return this;
    }

    /** Starts it and waits until it answers that it is not ready. */
    public PackagedApp startUnready() {
        var started = launch();
        var end = System.nanoTime() + PATIENCE;
        while (health() != 503) {
            if (!started.isAlive() || health() == 200 || System.nanoTime() > end) {
                started.destroyForcibly();
                throw new AssertionError("The application ended or got ready; its log:\n" + log());
            }
            sleep();
        }
        return this;
    }

    /** Starts it and waits until it gives up by itself; returns its exit code. */
    public int startAndFail() {
        var started = launch();
        try {
            if (!started.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
                throw new AssertionError("The application runs on; its log:\n" + log());
            }
            return started.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private Process launch() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", jar.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        command.environment().keySet().removeIf(name -> name.startsWith("PAPERBOY_") || name.startsWith("QUARKUS_"));
        command.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        command.environment().put("PAPERBOY_BASE_URL", base().toString());
        command.environment().put("PAPERBOY_DATA_DIR", folder.resolve("data").toString());
        // Nobody's test asks the real ones.
        command.environment().put("PAPERBOY_SOURCES_ARXIV_ENABLED", "false");
        command.environment().put("PAPERBOY_SOURCES_HUGGINGFACE_ENABLED", "false");
        command.environment().putAll(environment);
        try {
            var started = command.start();
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, known before it starts. */
    public int port() {
        return port;
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Whether it says that it is ready. */
    public boolean ready() {
        return health() == 200;
    }

    /** The status; 0 when nobody answers. */
    private int health() {
        try {
            var request = HttpRequest.newBuilder(base().resolve("/q/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Asks it to end, and says how many seconds it took. */
    public double stop() {
        var start = System.nanoTime();
        Objects.requireNonNull(process).destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
                throw new AssertionError("It does not end; its log:\n" + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Ends it without a warning, as a power cut does. */
    public void kill() {
        var running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** Asks it to end, and waits until it did; ends it if it does not. */
    @Override
    public void close() {
        var running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(15, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    public String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logFile() {
        return folder.resolve("app.log");
    }

    /** A call with the admin's token; {@code body} null for none. */
    public HttpResponse<String> call(String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : base().resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** The JSON that a call is answered with; fails unless it went well. */
    public JsonNode ask(String method, String path, @Nullable String body) {
        var answer = call(method, path, body);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An ACTIVE subscriber with this filter; returns the id. */
    public String subscriber(String address, String filter) {
        return ask(
                        "POST",
                        "/api/v1/subscribers",
                        """
                        {"email": "%s", "confirmed": true, "topics": [{"name": "Mine", "filter": "%s"}]}"""
                                .formatted(address, filter))
                .path("id")
                .asText();
    }

    /** Imports papers of a day, each with this title and its number. */
    public void load(String day, String title, int count) {
        var lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append(Api.paper(
                    day.substring(2, 4) + day.substring(5, 7) + "." + day.substring(8) + "00" + i,
                    title + " " + i,
                    day));
        }
        var report = ask("POST", "/api/v1/papers/import?format=jsonl", lines.toString());
        if (report.path("created").asInt() != count) {
            throw new AssertionError("Not all were created: " + report);
        }
    }

    /** Triggers a date and waits until nothing is pending; returns the edition. */
    public JsonNode edition(String date) {
        var triggered = ask("POST", "/api/v1/editions", "{\"date\": \"" + date + "\"}");
        return done(triggered.path("id").asText());
    }

    public JsonNode done(String edition) {
        var end = System.nanoTime() + PATIENCE;
        while (true) {
            var seen = ask("GET", "/api/v1/editions/" + edition, null);
            if (seen.path("state").asText().equals("DONE")) {
                return seen;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not done: " + seen + "\n" + log());
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
