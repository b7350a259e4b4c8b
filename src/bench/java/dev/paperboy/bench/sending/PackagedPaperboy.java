package dev.paperboy.bench.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as an operator starts it, in a process of its own, asked over its API. */
final class PackagedPaperboy implements Closeable {

    private static final String TOKEN = "admin-token-0123456789abcdef";
    private static final String LOG = "app.log";
    private static final int LAST_LINES = 30;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Child child;
    private final URI base;

    private PackagedPaperboy(Child child, URI base) {
        this.child = child;
        this.base = base;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param folder for its data and its log
     * @param settings in their form for the environment
     */
    static PackagedPaperboy start(Path jar, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        var port = PostfixSink.freePort();
        var base = URI.create("http://127.0.0.1:" + port);
        var environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "PAPERBOY_BASE_URL", "https://papers.example.org",
                "PAPERBOY_DATA_DIR", folder.toString(),
                "PAPERBOY_ADMIN_TOKEN", TOKEN,
                "PAPERBOY_SCHEDULE_ENABLED", "false",
                "PAPERBOY_SOURCES_ARXIV_ENABLED", "false",
                "PAPERBOY_SOURCES_HUGGINGFACE_ENABLED", "false",
                "PAPERBOY_MAIL_FROM", "Paperboy <digest@papers.example.org>",
                "PAPERBOY_MAIL_POSTAL_ADDRESS", "1 Example Street, Exampleton"));
        environment.putAll(settings);
        var command =
                new ArrayList<>(List.of(Child.java(), "-Xmx1g", "-XX:+UseParallelGC")); // As in docker/Dockerfile.
        // For a look inside: a flight recording, for one.
        command.addAll(List.of(System.getProperty("bench.java", "").split(" ", -1)));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-jar", jar.toString()));
        var app = new PackagedPaperboy(Child.start(command, environment, folder.resolve(LOG)), base);
        try {
            app.until("is not ready", app::isReady);
        } catch (IllegalStateException e) {
            app.close();
            throw e;
        }
        return app;
    }

    /** A question that is asked again until the answer is yes. */
    interface Question {
        boolean ask() throws IOException, InterruptedException;
    }

    private void until(String complaint, Question question) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!question.ask()) {
            if (!child.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The application " + complaint);
            }
            Thread.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(base.resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Has papers imported that carry news. */
    void load(String lines) throws IOException, InterruptedException {
        call("POST", "/api/v1/papers/import?format=jsonl", lines);
    }

    /**
     * Has a date planned and waits until it is.
     *
     * @return the edition's id
     */
    long plan(LocalDate date, int readers) throws IOException, InterruptedException {
        var id = call("POST", "/api/v1/editions", "{\"date\": \"" + date + "\"}")
                .path("id")
                .asText();
        until("does not plan " + readers + " digests", () -> {
            var edition = call("GET", "/api/v1/editions/" + id, "");
            return edition.path("pending").asInt() == readers
                    && !edition.path("state").asText().equals("PLANNING");
        });
        return Long.parseLong(id);
    }

    /** The end of the log of the application in that folder; empty if none was started. */
    static String lastWords(Path folder) throws IOException {
        var log = folder.resolve(LOG);
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    Duration cpu() {
        return child.cpu();
    }

    private JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        child.close();
    }
}
