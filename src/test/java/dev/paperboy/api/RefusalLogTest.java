package dev.paperboy.api;

import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusalLogTest {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class.getName());

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        LOG.addHandler(lines);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(lines);
    }

    @Test
    void each_refused_call_leaves_one_line() {
        given().get("/api/v1/papers").then().statusCode(401);
        api().get("/api/v1/papers?q=agent)").then().statusCode(422);
        json("{").post("/api/v1/subscribers").then().statusCode(400);
        json("x".repeat(70_000)).post("/api/v1/subscribers").then().statusCode(413);

        assertThat(lines.kept).hasSize(4).allMatch(line -> line.startsWith("Refused "));
        assertThat(lines.kept.get(1)).startsWith("Refused GET /api/v1/papers with 422: ");
    }

    @Test
    void what_succeeds_leaves_none() {
        api().get("/api/v1/papers").then().statusCode(200);

        assertThat(lines.kept).isEmpty();
    }

    @Test
    void neither_addresses_nor_line_breaks_get_into_it() {
        api().get("/api/v1/papers/ada@example.org").then().statusCode(404);
        api().get("/api/v1/papers/a%0Ab").then().statusCode(404);

        assertThat(lines.kept).hasSize(2).noneMatch(line -> line.contains("@") || line.contains("\n"));
    }

    private static final class Lines extends Handler {

        private final List<String> kept = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord event) {
            kept.add(new PatternFormatter("%s").format(event));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
