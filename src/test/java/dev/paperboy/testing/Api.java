package dev.paperboy.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of the JSON API as an admin's script makes them. */
public final class Api {

    public static final String TOKEN = "test-token-0123456789abcdef";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Api() {}

    /** A call with the token and nothing else. */
    public static RequestSpecification api() {
        return given().header("Authorization", "Bearer " + TOKEN).urlEncodingEnabled(false);
    }

    /** A call with the token and a JSON body. */
    public static RequestSpecification json(String body) {
        return api().contentType(ContentType.JSON).body(body);
    }

    /** An address nobody had before. */
    public static String address() {
        return "reader" + NUMBER.incrementAndGet() + "@readers.example.org";
    }

    /** An ACTIVE subscriber with one topic; returns the id. */
    public static String subscriber(String address, String filter) {
        return subscribe(
                        """
                        {"email": "%s", "confirmed": true, "consentNote": "asked in person",
                         "topics": [{"name": "Mine", "filter": "%s"}]}"""
                                .formatted(address, filter.replace("\"", "\\\"")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse subscribe(String body) {
        return json(body).post("/api/v1/subscribers").then();
    }

    /** Imports lines of our own format. */
    public static Response load(String lines) {
        return api().body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .contentType("application/octet-stream")
                .post("/api/v1/papers/import?format=jsonl");
    }

    /** One line of our own format. */
    public static String paper(String id, String title, String day) {
        return """
                {"id": "%s", "title": "%s", "authors": ["Ada Lovelace"], "categories": ["cs.CL"], "abstract": "About engines.", "announced": "%s"}
                """
                .formatted(id, title, day);
    }

    /** Triggers an edition and waits until it is done; returns its id. */
    public static String edition(String body) {
        String id = json(body)
                .post("/api/v1/editions")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 202))
                .extract()
                .path("id");
        done(id);
        return id;
    }

    public static void done(String edition) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> api().get("/api/v1/editions/" + edition).then().body("state", equalTo("DONE")));
    }

    /** The answer is a problem document with this status, and says nothing of the inside. */
    public static ValidatableResponse problem(ValidatableResponse response, int status) {
        var text = response.extract().asString();
        for (var inside : new String[] {"\tat ", "Exception", "dev.paperboy", "java.", "select ", "org.h2"}) {
            if (text.contains(inside)) {
                throw new AssertionError("The answer tells of the inside: " + text);
            }
        }
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
