package dev.paperboy.api;

import static dev.paperboy.testing.Api.TOKEN;
import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.problem;
import static dev.paperboy.testing.Api.subscribe;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiErrorsTest {

    private static final String SUBSCRIBERS = "/api/v1/subscribers";
    private static final List<String> LISTS =
            List.of("/api/v1/papers", SUBSCRIBERS, "/api/v1/editions", "/api/v1/digests");

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void without_subscribers() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void nobody_comes_in_without_the_token() {
        for (var path : LISTS) {
            refused(given().get(path));
            refused(given().header("Authorization", "Bearer wrong").get(path));
            refused(given().header("Authorization", "Bearer").get(path));
            refused(given().header("Authorization", "Bearer " + TOKEN + "x").get(path));
            refused(given().header("Authorization", "Basic " + TOKEN).get(path));
            refused(given().cookie("token", TOKEN)
                    .cookie("Authorization", "Bearer " + TOKEN)
                    .get(path));
            refused(given().queryParam("access_token", TOKEN).get(path));
        }
        refused(given().contentType("application/json").body("{}").post(SUBSCRIBERS));
        refused(given().contentType("application/json").body("{}").post("/api/v1/editions"));
        refused(given().body("{}").post("/api/v1/papers/import?format=jsonl"));
        refused(given().delete(SUBSCRIBERS + "/1"));
        given().header("Authorization", "bearer   " + TOKEN)
                .get(SUBSCRIBERS)
                .then()
                .statusCode(200);
    }

    private static void refused(io.restassured.response.Response response) {
        problem(response.then(), 401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "null",
                "{\"email\": \"a@example.org\",}",
                "[]",
                "\"a@example.org\"",
                "5",
                "{\"email\": \"a@example.org\"} {}",
                "{\"email\": \"a@example.org\", \"role\": \"owner\"}",
                "{\"email\": {\"value\": \"a@example.org\"}}",
                "{\"email\": \"a@example.org\", \"topics\": {}}",
                "{\"email\": \"a@example.org\", \"topics\": [\"engine\"]}",
                "{\"email\": \"a@example.org\", \"topics\": [{\"name\": \"A\", \"filter\": \"a\", \"weight\": 1}]}",
                "{\"email\": \"a@example.org\", \"hour\": \"early\"}",
                "{\"email\": \"a@example.org\", \"hour\": 7.5}",
                "{\"email\": \"a@example.org\", \"hour\": 99999999999}",
                "{\"email\": \"a@example.org\", \"weekdays\": \"monday\"}",
                "{\"email\": \"a@example.org\", \"confirmed\": \"perhaps\"}",
                "<subscriber/>"
            })
    void a_body_that_is_not_what_the_call_takes_makes_nobody(String body) {
        problem(subscribe(body), 400);
        api().get(SUBSCRIBERS).then().body("total", equalTo(0));
    }

    @Test
    void an_error_in_a_body_names_its_place() {
        problem(subscribe("{\"email\": \"a@example.org\",\n \"topics\": [{\"colour\": 1}]}"), 400)
                .body("detail", containsString("line 2"))
                .body("detail", containsString("topics[0].colour"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"timeZone\": \"Mars/Olympus\"' | timeZone",
                "'\"timeZone\": \"\"' | timeZone",
                "'\"timeZone\": \"+01:00; drop\"' | timeZone",
                "'\"hour\": 24' | hour",
                "'\"hour\": -1' | hour",
                "'\"weekdays\": []' | weekdays",
                "'\"weekdays\": [\"someday\"]' | weekdays",
                "'\"weekdays\": [\"monday.\"]' | weekdays",
                "'\"weekdays\": [null]' | weekdays",
                "'\"weekdays\": [\"\"]' | weekdays",
                "'\"locale\": \"not a tag\"' | locale",
                "'\"locale\": \"en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa\"' | locale",
                "'\"limit\": 0' | limit",
                "'\"limit\": 41' | limit",
                "'\"topics\": [null]' | topics[0].filter",
                "'\"topics\": [{}]' | topics[0].filter",
                "'\"topics\": [{\"name\": \"A\"}]' | topics[0].filter",
                "'\"topics\": [{\"name\": \"A\", \"filter\": \"\"}]' | topics[0].filter",
                "'\"topics\": [{\"name\": \"\", \"filter\": \"a\"}]' | topics[0]",
                "'\"consentNote\": \"yes\\u0000\"' | consentNote",
                "'\"topics\": [{\"name\": \"A\", \"filter\": \"engine \\u0000\"}]' | topics[0]",
                "'\"topics\": [{\"name\": \"A\", \"filter\": \"engine \\ud800\"}]' | topics[0]",
                "'\"topics\": [{\"name\": \"A\", \"filter\": \"engine \\udc00x\"}]' | topics[0]",
                "'\"topics\": [{\"name\": \"A\\u0000\", \"filter\": \"a\"}]' | topics[0]",
                "'\"topics\": [{\"name\": \"A\\r\\nBcc: b\", \"filter\": \"a\"}]' | topics[0]",
                "'\"topics\": [{\"name\": \"A\", \"filter\": \"a\", \"limit\": 0}]' | topics[0]",
                "'\"topics\": [{\"name\": \"A\", \"filter\": \"a\", \"limit\": 101}]' | topics[0]",
                "'\"topics\": [{\"name\": \"A\", \"filter\": \"engine\"}, {\"name\": \"B\", \"filter\": \"(\"}]' | topics[1].filter",
            })
    void a_value_that_cannot_be_is_named(String setting, String field) {
        problem(subscribe("{\"email\": \"a@example.org\", %s}".formatted(setting)), 422)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(" "));
        api().get(SUBSCRIBERS).then().body("total", equalTo(0));
    }

    @Test
    void a_wrong_filter_is_told_where_and_what_might_be_meant() {
        problem(
                        subscribe(
                                """
                                {"email": "a@example.org", "topics": [{"name": "A", "filter": "engines AND \\"looms"}]}"""),
                        422)
                .body("errors[0].field", equalTo("topics[0].filter"))
                .body("errors[0].position", equalTo(12))
                .body("errors[0].suggestion", equalTo("engines AND \"looms\""));
    }

    @Test
    void twenty_topics_are_taken_and_one_more_is_not() {
        var topic = "{\"name\": \"T\", \"filter\": \"t\"}";
        var twenty = (topic + ",").repeat(19) + topic;

        problem(subscribe("{\"email\": \"%s\", \"topics\": [%s,%s]}".formatted(address(), twenty, topic)), 422)
                .body("errors[0].field", equalTo("topics"));
        subscribe("{\"email\": \"%s\", \"topics\": [%s]}".formatted(address(), twenty))
                .statusCode(201)
                .body("topics", hasSize(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "@example.org",
                "a@",
                "a@b",
                "a@localhost",
                "a@@example.org",
                "a b@example.org",
                " a@example.org",
                "a@example.org ",
                "a@example.org, b@example.org",
                "A <a@example.org>",
                "\\\"a b\\\"@example.org",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@example.org\\r\\nBcc: b@example.org",
                "a@example.org\\n",
                "a\\u0000@example.org",
                "a(c)@example.org",
                ".a@example.org",
                "a.@example.org",
                "a..b@example.org",
                "a@-example.org",
                "a@example-.org",
                "a@example..org",
                "a@example.org.",
                "@a,@b:c@example.org",
                "a%00@example.org\\u0000",
                "\\u00fc@example.org",
                "a@ex\\u00e4mple.org",
                "\\ud83d\\ude00@example.org",
                "\\ud800@example.org",
                "a\\u202e@example.org"
            })
    void what_is_no_address_is_refused(String address) {
        problem(subscribe("{\"email\": \"%s\"}".formatted(address)), 422).body("errors[0].field", equalTo("email"));
        api().get(SUBSCRIBERS).then().body("total", equalTo(0));
    }

    @Test
    void an_address_has_an_end() {
        for (var local : List.of("x".repeat(65), "x".repeat(10_000), "x.".repeat(120) + "x")) {
            problem(subscribe("{\"email\": \"%s@%s\"}".formatted(local, "y.".repeat(20) + "example.org")), 422);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a+b@example.org", "o'hara@example.org", "a_b-c.d@sub.example.museum", "1@2.example.xn--p1ai"})
    void what_is_an_address_is_taken(String address) {
        subscribe("{\"email\": \"%s\"}".formatted(address)).statusCode(201).body("email", equalTo(address));
    }

    @Test
    void pages_that_cannot_be_are_named_everywhere() {
        for (var path : LISTS) {
            problem(api().get(path + "?page=-1").then(), 400).body("errors[0].field", equalTo("page"));
            problem(api().get(path + "?page=x").then(), 400).body("errors[0].field", equalTo("page"));
            problem(api().get(path + "?size=0").then(), 400).body("errors[0].field", equalTo("size"));
            problem(api().get(path + "?size=100000").then(), 400).body("errors[0].field", equalTo("size"));
        }
    }

    @Test
    void a_method_or_path_that_is_not_there_is_a_problem() {
        problem(api().put(SUBSCRIBERS).then(), 405);
        problem(api().delete("/api/v1/papers").then(), 405);
        problem(api().patch("/api/v1/editions").then(), 405);
        problem(api().get("/api/v1/nothing").then(), 404);
        problem(api().get("/api/v1").then(), 404);
        problem(api().get("/api/v1/").then(), 404);
        problem(given().get("/api/v1/nothing").then(), 404);
        problem(api().contentType("text/plain").body("{}").post(SUBSCRIBERS).then(), 415);
        problem(api().accept("application/pdf").get(SUBSCRIBERS).then(), 406);
    }

    @Test
    void the_calls_are_described() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Paperboy"))
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/v1/papers",
                                "/api/v1/papers/{id}",
                                "/api/v1/papers/import",
                                SUBSCRIBERS,
                                SUBSCRIBERS + "/{id}",
                                "/api/v1/editions",
                                "/api/v1/editions/{id}",
                                "/api/v1/digests",
                                "/api/v1/digests/{id}",
                                "/api/v1/digests/{id}/mail"))
                .body("paths.'/api/v1/subscribers/{id}'", hasKey("patch"));
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("checks", hasSize(3));
    }

    @Test
    void an_error_tells_nothing_of_the_call_s_secrets() {
        var answer = problem(
                        json("{\"email\": \"private.person@example.org\", \"%s\": 1}".formatted("x".repeat(10_000)))
                                .post(SUBSCRIBERS)
                                .then(),
                        400)
                .extract()
                .asString();

        assertThat(answer).doesNotContain("private.person", TOKEN);
    }
}
