package dev.paperboy.api;

import static dev.paperboy.testing.Api.TOKEN;
import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.done;
import static dev.paperboy.testing.Api.edition;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.problem;
import static dev.paperboy.testing.Api.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.paperboy.testing.Relay;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.SmtpSink;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class EditionsApiTest {

    private static final String EDITIONS = "/api/v1/editions";

    @Inject
    DataSource database;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI base;

    @Relay
    @SuppressWarnings("NullAway.Init")
    SmtpSink relay;

    @BeforeEach
    @AfterEach
    void without_editions() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void a_trigger_is_accepted_planned_and_sent() {
        var address = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address, "engine");
        subscriber(address(), "loom");

        String id = json("{\"date\": \"2026-03-05\"}")
                .post(EDITIONS)
                .then()
                .statusCode(202)
                .body("date", equalTo("2026-03-05"))
                .body("dryRun", equalTo(false))
                .extract()
                .path("id");
        done(id);

        api().get(EDITIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("state", equalTo("DONE"))
                .body("planned", equalTo(2))
                .body("sent", equalTo(1))
                .body("skipped", equalTo(1))
                .body("failed", equalTo(0))
                .body("suppressed", equalTo(0))
                .body("unknown", equalTo(0))
                .body("expired", equalTo(0))
                .body("pending", equalTo(0))
                .body("startedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"))
                .body("finishedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"))
                .body("$", not(hasKey("digests")));
        assertThat(relay.mailsTo(address)).hasSize(1);
    }

    @Test
    void a_second_trigger_finds_nobody_left() {
        var address = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address, "engine");
        var id = edition("{\"date\": \"2026-03-05\"}");

        json("{\"date\": \"2026-03-05\"}")
                .post(EDITIONS)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("planned", equalTo(1))
                .body("sent", equalTo(1));
        assertThat(relay.mailsTo(address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"date\": null, \"dryRun\": false, \"subscriberIds\": null}"})
    void without_a_date_it_is_today_in_utc(String body) {
        subscriber(address(), "engine");

        String id = json(body)
                .post(EDITIONS)
                .then()
                .statusCode(202)
                .body("date", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                .extract()
                .path("id");
        done(id);
    }

    @Test
    void a_trigger_needs_no_body() throws IOException, InterruptedException {
        subscriber(address(), "engine");
        for (var type : List.of("", "application/json")) {
            var request = HttpRequest.newBuilder(base.resolve(EDITIONS))
                    .header("Authorization", "Bearer " + TOKEN)
                    .POST(BodyPublishers.noBody());
            if (!type.isEmpty()) {
                request.header("Content-Type", type);
            }
            assertThat(HttpClient.newHttpClient()
                            .send(request.build(), BodyHandlers.ofString())
                            .statusCode())
                    .as(type)
                    .isIn(200, 202);
        }
        done(api().get(EDITIONS).path("items[0].id"));
    }

    @Test
    void without_readers_there_is_nobody_left_to_plan() {
        json("{\"date\": \"2026-03-05\"}")
                .post(EDITIONS)
                .then()
                .statusCode(200)
                .body("planned", equalTo(0))
                .body("state", equalTo("DONE"));
    }

    @Test
    void only_those_named_are_planned() {
        var first = address();
        var second = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        var named = subscriber(first, "engine");
        subscriber(second, "engine");

        var id = edition("{\"subscriberIds\": [\"%s\"]}".formatted(named));

        api().get(EDITIONS + "/" + id).then().body("planned", equalTo(1));
        assertThat(relay.mailsTo(first)).hasSize(1);
        assertThat(relay.mailsTo(second)).isEmpty();
    }

    @Test
    void naming_nobody_plans_nobody() {
        subscriber(address(), "engine");

        json("{\"subscriberIds\": []}").post(EDITIONS).then().statusCode(200).body("planned", equalTo(0));
        json("{\"subscriberIds\": [\"999999999\"]}")
                .post(EDITIONS)
                .then()
                .statusCode(200)
                .body("planned", equalTo(0));
    }

    @Test
    void a_dry_run_tells_all_and_does_nothing() throws SQLException {
        var address = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        var reader = subscriber(address, "engine");
        subscriber(address(), "loom");

        json("{\"date\": \"2026-03-05\", \"dryRun\": true}")
                .post(EDITIONS)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("date", equalTo("2026-03-05"))
                .body("id", nullValue())
                .body("planned", equalTo(2))
                .body("pending", equalTo(1))
                .body("skipped", equalTo(1))
                .body("sent", equalTo(0))
                .body("digests", hasSize(2))
                .body("digests.find { it.subscriberId == '" + reader + "' }.papers", equalTo(1))
                .body("digests.find { it.subscriberId == '" + reader + "' }.topics", contains("Mine"));

        for (var table : List.of("edition", "digest", "planning_request", "edition_paper")) {
            assertThat(Tables.count(database, table, "1 = 1")).as(table).isZero();
        }
        assertThat(relay.mailsTo(address)).isEmpty();
    }

    @Test
    void editions_are_listed_in_pages() {
        json("{\"date\": \"2026-03-05\"}").post(EDITIONS);
        json("{\"date\": \"2026-03-06\"}").post(EDITIONS);

        api().get(EDITIONS + "?size=1")
                .then()
                .body("items", hasSize(1))
                .body("page", equalTo(0))
                .body("size", equalTo(1))
                .body("total", equalTo(2));
        api().get(EDITIONS).then().body("items.date", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2026-02-30", "1789-07-14", "9999-12-31", "+999999999-12-31", "", "\\u0000"})
    void a_date_that_cannot_be_is_named(String date) throws SQLException {
        problem(json("{\"date\": \"%s\"}".formatted(date)).post(EDITIONS).then(), 400)
                .body("errors[0].field", equalTo("date"));
        assertThat(Tables.count(database, "edition", "1 = 1")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[null]", "[\"abc\"]", "[\"1; drop table digest\"]", "\"1\"", "{}", "[[]]", "5"})
    void strange_names_are_refused(String ids) {
        var status =
                json("{\"subscriberIds\": %s}".formatted(ids)).post(EDITIONS).statusCode();

        assertThat(status).isBetween(400, 499);
    }

    @Test
    void a_crowd_is_not_named_one_by_one() {
        var ids = "\"9223372036854775807\",".repeat(1_000) + "\"1\"";

        problem(json("{\"subscriberIds\": [%s]}".formatted(ids)).post(EDITIONS).then(), 422)
                .body("errors[0].field", equalTo("subscriberIds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999999", "99999999999999999999999", "abc", "%00", "1%2F2"})
    void an_unknown_edition_is_nobodys(String id) {
        problem(api().get(EDITIONS + "/" + id).then(), 404);
    }
}
