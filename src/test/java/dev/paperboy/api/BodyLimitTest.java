package dev.paperboy.api;

import static dev.paperboy.testing.Api.TOKEN;
import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.paperboy.testing.Tables;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {

    private static final String IMPORT = "/api/v1/papers/import?format=jsonl";
    private static final String SUBSCRIBERS = "/api/v1/subscribers";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI base;

    @Inject
    DataSource database;

    @AfterEach
    void without_subscribers() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void a_large_import_is_refused_by_what_it_says() throws IOException {
        for (var length : new String[] {"67108865", "104857600", "1073741825", "9223372036854775807"}) {
            assertThat(answer("POST " + IMPORT, "Content-Length: " + length)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_large_import_is_refused_by_what_it_sends() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(base.resolve(IMPORT))
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofInputStream(() -> new Blanks(100L << 20)))
                .build();

        var answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void an_import_just_within_the_limit_is_read() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(base.resolve(IMPORT))
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofInputStream(() -> new Blanks(60L << 20)))
                .build();

        var answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void other_bodies_are_small() throws IOException {
        problem(
                json("{\"email\": \"a@example.org\", \"consentNote\": \"%s\"}".formatted("x".repeat(65_536)))
                        .post(SUBSCRIBERS)
                        .then(),
                413);
        problem(
                json("{\"date\": \"%s\"}".formatted("x".repeat(65_536)))
                        .post("/api/v1/editions")
                        .then(),
                413);
        assertThat(answer("POST " + SUBSCRIBERS, "Content-Length: 104857600")).startsWith("HTTP/1.1 413 ");
        api().get(SUBSCRIBERS).then().body("total", equalTo(0));
    }

    @Test
    void other_bodies_are_small_without_a_length_too() throws IOException, InterruptedException {
        var large = "{\"email\": \"a@example.org\", \"consentNote\": \"%s\"}".formatted("x".repeat(70_000));
        var huge = "{\"email\": \"a@example.org\", \"consentNote\": \"%s\"}".formatted("x".repeat(10 << 20));

        assertThat(chunked(SUBSCRIBERS, large)).isEqualTo(413);
        assertThat(chunked(SUBSCRIBERS, huge)).isEqualTo(413);
        assertThat(chunked("/api/v1/editions", "{\"date\": \"" + "x".repeat(70_000) + "\"}"))
                .isEqualTo(413);
        api().get(SUBSCRIBERS).then().body("total", equalTo(0));
    }

    @Test
    void a_small_body_may_come_without_a_length() throws IOException, InterruptedException {
        assertThat(chunked(SUBSCRIBERS, "{\"email\": \"%s\"}".formatted(address())))
                .isEqualTo(201);
    }

    private int chunked(String path, String body) throws IOException, InterruptedException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    /** The first line of the answer to a head alone, whatever it promises to send. */
    private String answer(String call, String header) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            var head = call + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN
                    + "\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var line = new byte[64];
            int read = socket.getInputStream().read(line);
            return new String(line, 0, Math.max(0, read), StandardCharsets.US_ASCII);
        }
    }

    /** So many blanks, a line feed among them now and then. */
    private static final class Blanks extends InputStream {

        private long left;

        Blanks(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? '\n' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            int count = (int) Math.min(left, most);
            if (count <= 0) {
                return -1;
            }
            Arrays.fill(bytes, from, from + count, (byte) ' ');
            bytes[from] = '\n';
            left -= count;
            return count;
        }
    }
}
