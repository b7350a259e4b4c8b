package dev.paperboy.web;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.subscriber;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.paperboy.secret.Keys;
import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnsubscribeTest {

    @Inject
    LinkTokens tokens;

    @Inject
    Keys keys;

    @Inject
    DataSource database;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI base;

    private String address = "";
    private String id = "";
    private String link = "";

    @BeforeEach
    void with_one_subscriber() throws SQLException {
        Tables.clear(database);
        address = address();
        id = subscriber(address, "engine");
        link = "/unsubscribe/" + tokens.unsubscribe(keys.currentId(), Long.parseLong(id));
    }

    @AfterEach
    void without_subscribers() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void opening_the_link_changes_nothing() {
        for (int i = 0; i < 3; i++) {
            page(given().get(link).then().statusCode(200))
                    .body(containsString("<form method=\"post\""))
                    .body(containsString("Unsubscribe"))
                    .body(not(containsString(address)));
            given().head(link).then().statusCode(200);
        }
        is("ACTIVE");
    }

    @Test
    void one_click_is_enough_and_may_come_again() {
        for (int i = 0; i < 2; i++) {
            page(given().contentType("application/x-www-form-urlencoded")
                            .body("List-Unsubscribe=One-Click")
                            .redirects()
                            .follow(false)
                            .post(link)
                            .then()
                            .statusCode(200))
                    .body(containsString("You are unsubscribed"))
                    .body(not(containsString(address)))
                    .header("Set-Cookie", nullValue());
            is("UNSUBSCRIBED");
        }
    }

    @Test
    void one_click_comes_in_any_encoding() {
        given().multiPart("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);
        is("UNSUBSCRIBED");
    }

    @Test
    void an_empty_post_is_a_pressed_button() {
        given().post(link).then().statusCode(200);
        is("UNSUBSCRIBED");
    }

    @Test
    void one_click_comes_in_chunks_without_a_length() throws IOException, InterruptedException {
        var body = "List-Unsubscribe=One-Click".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var request = HttpRequest.newBuilder(base.resolve(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        is("UNSUBSCRIBED");
    }

    @Test
    void it_works_from_elsewhere_with_a_stranger_s_cookie() {
        given().header("Origin", "https://mail.example.com")
                .header("Sec-Fetch-Site", "cross-site")
                .cookie("session", "of somebody else")
                .header("Authorization", "Bearer wrong")
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);
        is("UNSUBSCRIBED");
    }

    @Test
    void who_left_already_or_was_erased_is_told_the_same() {
        api().delete("/api/v1/subscribers/" + id).then().statusCode(204);

        given().get(link).then().statusCode(200);
        given().post(link).then().statusCode(200).body(containsString("You are unsubscribed"));
    }

    @Test
    void a_paused_reader_leaves_too() {
        api().contentType("application/json")
                .body("{\"status\": \"PAUSED\"}")
                .patch("/api/v1/subscribers/" + id)
                .then()
                .statusCode(200);

        given().post(link).then().statusCode(200);
        is("UNSUBSCRIBED");
    }

    @Test
    void a_token_that_is_none_opens_nothing() {
        var token = link.substring("/unsubscribe/".length());
        var wrong = new ArrayList<>(List.of(
                "x",
                "%20",
                "%00",
                "AAAA",
                token.substring(1),
                token + "A",
                token + "=",
                token.substring(0, 20),
                "A".repeat(38),
                "A".repeat(3_000),
                "%F0%9F%98%80",
                "..%2F..%2Fapi"));
        for (int bit : new int[] {0, 31, 40, 95, 96, 130, 223}) {
            var bytes = Base64.getUrlDecoder().decode(token);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            wrong.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        for (var other : wrong) {
            page(given().urlEncodingEnabled(false)
                            .get("/unsubscribe/" + other)
                            .then()
                            .statusCode(404))
                    .body(containsString("not known"));
            page(given().urlEncodingEnabled(false)
                    .post("/unsubscribe/" + other)
                    .then()
                    .statusCode(404));
        }
        is("ACTIVE");
    }

    @Test
    void logs_tell_neither_address_nor_token() {
        var lines = new ArrayList<String>();
        var listener = listener(lines);
        var root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            given().get(link);
            given().post(link);
            given().get(link + "x");
            api().get("/api/v1/subscribers?email=" + address);
            api().contentType("application/json")
                    .body("{\"email\": \"%s\"}".formatted(address))
                    .post("/api/v1/subscribers");
            api().contentType("application/json")
                    .body("{\"email\": \"%s\", \"what\": 1}".formatted(address))
                    .post("/api/v1/subscribers");
            api().delete("/api/v1/subscribers/" + id);
        } finally {
            root.removeHandler(listener);
        }

        var token = link.substring("/unsubscribe/".length());
        assertThat(lines).noneMatch(line -> line.contains(address) || line.contains(token));
    }

    private void is(String status) {
        api().get("/api/v1/subscribers/" + id).then().body("status", equalTo(status));
    }

    private static ValidatableResponse page(ValidatableResponse response) {
        return response.contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord event) {
                lines.add(event.getMessage() + " " + java.util.Arrays.toString(event.getParameters()) + " "
                        + event.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
