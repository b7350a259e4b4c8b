package dev.paperboy.api;

import static dev.paperboy.testing.Api.TOKEN;
import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.done;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.problem;
import static dev.paperboy.testing.Api.subscriber;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.paperboy.testing.House;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class EditionOrdersApiTest {

    private static final String EDITIONS = "/api/v1/editions/";

    @Inject
    DataSource database;

    @Inject
    House house;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI base;

    @BeforeEach
    @AfterEach
    void without_editions() throws SQLException {
        house.hold(false);
        Tables.clear(database);
    }

    @Test
    void an_edition_is_paused_resumed_and_its_progress_told_until_it_is_done() throws Exception {
        var id = heldEdition();
        api().post(EDITIONS + id + "/pause").then().statusCode(200).body("state", equalTo("PAUSED"));
        api().post(EDITIONS + id + "/pause").then().statusCode(200).body("state", equalTo("PAUSED"));
        house.hold(false);

        try (var lines = listen(id).body()) {
            var told = new ArrayList<JsonPath>();
            lines.filter(line -> line.startsWith("data:"))
                    .map(line -> JsonPath.from(line.substring(5)))
                    .forEach(event -> {
                        if (told.isEmpty()) {
                            api().post(EDITIONS + id + "/resume").then().statusCode(200);
                        }
                        told.add(event);
                    });
            assertThat(told.get(0).getString("state")).isEqualTo("PAUSED");
            assertThat(told.get(0).getInt("pending")).isEqualTo(1);
            var last = told.get(told.size() - 1);
            assertThat(last.getString("state")).isEqualTo("DONE");
            assertThat(last.getInt("sent")).isEqualTo(1);
            assertThat(last.getString("id")).isEqualTo(id);
        }
        assertThat(house.texts("select action from audit_entry where subject = ? order by id", "edition " + id))
                .endsWith("edition paused", "edition paused", "edition resumed");
    }

    @Test
    void a_cancelled_edition_takes_no_orders_and_listeners_are_let_go() throws Exception {
        var id = heldEdition();
        api().post(EDITIONS + id + "/cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));

        for (var order : List.of("resume", "pause", "retry")) {
            problem(api().post(EDITIONS + id + "/" + order).then(), 409)
                    .body(
                            "detail",
                            equalTo(
                                    "This edition was cancelled, and that is final. Its papers go to the next digests."));
        }
        try (var lines = listen(id).body()) {
            assertThat(lines.filter(line -> line.startsWith("data:")))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("CANCELLED"));
        }
    }

    @Test
    void nothing_failed_is_nothing_to_retry() {
        var id = heldEdition();
        house.hold(false);
        done(id);

        api().post(EDITIONS + id + "/retry").then().statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void a_stream_is_named_for_what_it_is_and_needs_a_token() throws Exception {
        var id = heldEdition();
        house.hold(false);
        done(id);

        given().get(EDITIONS + id + "/events").then().statusCode(401);
        given().post(EDITIONS + id + "/pause").then().statusCode(401);
        try (var lines = listen(id).body()) {
            assertThat(lines.toList()).contains("event:edition");
        }
        var headers = listen(id).headers();
        assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_hundred_listen_and_who_goes_away_makes_room_for_the_next() throws Exception {
        var id = heldEdition();
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var streams = new ArrayList<InputStream>();
        try {
            while (streams.size() < 100) {
                var asked = Stream.generate(() -> client.sendAsync(events(id), BodyHandlers.ofInputStream()))
                        .limit(100 - streams.size())
                        .toList();
                for (var answer : asked) {
                    var response = answer.get(20, TimeUnit.SECONDS);
                    // A listener of the test before may still be on its way out.
                    if (response.statusCode() == 200) {
                        streams.add(response.body());
                    } else {
                        response.body().close();
                    }
                }
            }
            problem(api().get(EDITIONS + id + "/events").then(), 503)
                    .body("detail", equalTo("100 programs are watching already. Ask again in a while."));

            streams.remove(0).close();
            await().until(() -> {
                var response = client.send(events(id), BodyHandlers.ofInputStream());
                streams.add(response.body());
                return response.statusCode() == 200;
            });

            problem(api().get(EDITIONS + id + "/events").then(), 503);
            house.hold(false);
            done(id);
            for (var stream : streams) {
                stream.readAllBytes();
            }
        } finally {
            for (var stream : streams) {
                stream.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "pause"})
    void what_there_is_not_is_nobodys(String what) {
        for (var id : List.of("0", "999999999", "abc")) {
            var path = EDITIONS + id + "/" + what;
            problem((what.equals("events") ? api().get(path) : api().post(path)).then(), 404);
        }
        api().post(EDITIONS + "1/explode").then().statusCode(404);
    }

    /** One digest of it is planned and waits. */
    private String heldEdition() {
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address(), "engine");
        house.hold(true);
        String id = json("{\"date\": \"2026-03-05\"}")
                .post(EDITIONS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> house.count("select count(*) from digest where state = 'PLANNED'") == 1);
        return id;
    }

    private HttpResponse<Stream<String>> listen(String id) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(events(id), BodyHandlers.ofLines());
    }

    private HttpRequest events(String id) {
        return HttpRequest.newBuilder(base.resolve(EDITIONS + id + "/events"))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
    }
}
