package dev.paperboy.api;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.problem;
import static dev.paperboy.testing.Api.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SuppressionsApiTest {

    private static final String SUPPRESSIONS = "/api/v1/suppressions";

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void without_anybody() throws SQLException {
        Tables.clear(database);
    }

    private static String body(String email, String reason) {
        return "{\"email\": \"%s\", \"reason\": \"%s\"}".formatted(email, reason);
    }

    @Test
    void an_address_is_added_looked_up_and_taken_off() {
        json(body("Grace@example.org", "complaint"))
                .post(SUPPRESSIONS)
                .then()
                .statusCode(201)
                .body("id", matchesPattern("[0-9a-f]{64}"))
                .body("reason", equalTo("complaint"))
                .body("subscriberId", nullValue())
                .body("at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"));
        json(body("grace@example.org", "bounce"))
                .post(SUPPRESSIONS)
                .then()
                .statusCode(200)
                .body("reason", equalTo("complaint"));

        api().get(SUPPRESSIONS + "?email=GRACE@example.org")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items", hasSize(1));
        api().get(SUPPRESSIONS + "?email=nobody@example.org").then().body("total", equalTo(0));
        api().get(SUPPRESSIONS).then().body("total", equalTo(1)).body(not(containsString("example.org")));

        api().delete(SUPPRESSIONS + "?email=grace@example.org").then().statusCode(204);
        problem(api().delete(SUPPRESSIONS + "?email=grace@example.org").then(), 404);
        api().get(SUPPRESSIONS).then().body("total", equalTo(0));
    }

    @Test
    void a_suppressed_subscriber_is_named_and_not_mailed_again_by_being_taken_off() {
        var address = address();
        var id = subscriber(address, "engine");
        String mac = json(body(address, "admin"))
                .post(SUPPRESSIONS)
                .then()
                .statusCode(201)
                .body("subscriberId", equalTo(id))
                .extract()
                .path("id");
        api().get("/api/v1/subscribers/" + id).then().body("status", equalTo("SUPPRESSED"));

        api().delete(SUPPRESSIONS + "/" + mac + "?reason=it+was+a+mistake")
                .then()
                .statusCode(204);

        api().get("/api/v1/subscribers/" + id).then().body("status", equalTo("UNSUBSCRIBED"));
        problem(api().delete(SUPPRESSIONS + "/" + mac).then(), 404);
    }

    @Test
    void a_list_goes_in_and_comes_out_as_csv() {
        api().contentType("text/csv")
                .body("email,reason\na@example.org,hard bounce\nnothing,x\nb@example.org,\n")
                .post(SUPPRESSIONS + "/import")
                .then()
                .statusCode(200)
                .body("received", equalTo(3))
                .body("created", equalTo(2))
                .body("known", equalTo(0))
                .body("refused", equalTo(1))
                .body("rejected[0].line", equalTo(3));

        var csv = api().get(SUPPRESSIONS + "/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("paperboy-suppressions.csv"))
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(3).first().isEqualTo("mac,reason,at,subscriber");
        assertThat(csv).doesNotContain("example.org").contains(",bounce,");
    }

    @Test
    void a_list_of_more_than_other_bodies_may_have_is_taken() {
        var line = "someone.with.a.rather.long.name@example.org\n";

        api().contentType("text/csv")
                .body(line.repeat(5_000))
                .post(SUPPRESSIONS + "/import")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("known", equalTo(4_999));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\": \"no address\"}",
                "{}",
                "{\"email\": \"a@example.org\", \"reason\": \"because\"}",
                "{\"email\": \"a\\u0000b@example.org\"}"
            })
    void what_cannot_be_suppressed_is_refused_by_its_field(String body) {
        problem(json(body).post(SUPPRESSIONS).then(), 422).body("errors", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/" + "0", "?email=", "?email=%00"})
    void what_is_none_cannot_be_taken_off(String path) {
        problem(api().delete(SUPPRESSIONS + path).then(), path.startsWith("/") ? 404 : 400);
    }

    @Test
    void the_description_of_the_api_has_it() {
        api().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/suppressions/import"))
                .body(containsString("Addresses are kept as keyed hashes"));
    }
}
