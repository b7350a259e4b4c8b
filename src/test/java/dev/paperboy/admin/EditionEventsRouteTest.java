package dev.paperboy.admin;

import static dev.paperboy.testing.Api.TOKEN;
import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.subscriber;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class EditionEventsRouteTest {

    @Inject
    TestAdmins people;

    @Inject
    House house;

    @Inject
    DataSource database;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI base;

    private String page = "";

    @BeforeEach
    void with_an_edition_that_waits() throws SQLException {
        Tables.clear(database);
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address(), "engine");
        house.hold(true);
        String id = json("{\"date\": \"2026-03-05\"}")
                .post("/api/v1/editions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> house.count("select count(*) from digest where state = 'PLANNED'") == 1);
        page = "/admin/editions/" + id;
    }

    @AfterEach
    void with_nobody() throws SQLException {
        house.hold(false);
        Tables.clear(database);
    }

    @Test
    void a_page_is_told_its_sums_until_the_edition_is_done() throws Exception {
        var viewer = people.browser(Role.VIEWER);
        assertThat(viewer.get(page).extract().header("Content-Security-Policy")).contains("connect-src 'self'");

        var told = listen(viewer);

        assertThat(told.get(0).name()).isEqualTo("part");
        assertThat(told.get(0).html()).contains("State: sending.", "1 planned: 1 waiting.", "<td>waiting</td>");
        var last = told.get(told.size() - 1);
        assertThat(last.name()).isEqualTo("last");
        assertThat(last.html()).contains("State: done.", "1 planned: 1 sent.");
        assertThat(told).allSatisfy(event -> assertThat(isThePart(event)).isTrue());
        assertThat(viewer.get(page).extract().asString()).contains(last.html()).doesNotContain("data-live");
    }

    /** All of what the page shows of it, and nothing besides. */
    private static boolean isThePart(Event event) {
        return event.html().startsWith("<p>State: ") && event.html().endsWith("</div>");
    }

    @Test
    void a_paused_edition_lets_the_page_go_because_its_buttons_have_changed() throws Exception {
        var operator = people.browser(Role.OPERATOR);
        operator.post(page + "/pause").statusCode(303);

        try (var lines = open(operator).body()) {
            assertThat(lines.toList()).contains("event:last").anyMatch(line -> line.contains("State: paused."));
        }
    }

    @Test
    void it_is_a_stream_that_nobody_keeps() throws Exception {
        house.hold(false);
        var answer = open(people.browser(Role.VIEWER));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        answer.body().close();
    }

    @Test
    void who_is_not_logged_in_hears_nothing_and_a_token_of_the_api_is_no_session() {
        given().accept("text/event-stream").get(page + "/events").then().statusCode(401);
        given().accept("text/event-stream")
                .header("Authorization", "Bearer " + TOKEN)
                .get(page + "/events")
                .then()
                .statusCode(401);
        new Browser().call().get(page + "/events").then().statusCode(303);
        new Browser()
                .with(people.browser(Role.VIEWER).cookies().keySet().iterator().next(), "made up")
                .call()
                .accept("text/event-stream")
                .get(page + "/events")
                .then()
                .statusCode(401);
    }

    @Test
    void there_is_nothing_to_hear_of_what_there_is_not() {
        for (var id : List.of("0", "999999999", "abc")) {
            people.browser(Role.VIEWER).get("/admin/editions/" + id + "/events").statusCode(404);
        }
    }

    private record Event(String name, String html) {}

    /** All that one browser hears; sending begins when it has heard something. */
    private List<Event> listen(Browser browser) throws IOException, InterruptedException {
        var events = new ArrayList<Event>();
        var name = new StringBuilder();
        var html = new ArrayList<String>();
        try (var lines = open(browser).body()) {
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    name.append(line.substring(6));
                } else if (line.startsWith("data:")) {
                    html.add(line.substring(5));
                } else if (line.isEmpty() && !html.isEmpty()) {
                    events.add(new Event(name.toString(), String.join("\n", html)));
                    name.setLength(0);
                    html.clear();
                    house.hold(false);
                }
            });
        }
        return events;
    }

    private HttpResponse<Stream<String>> open(Browser browser) throws IOException, InterruptedException {
        var cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(base.resolve(page + "/events"))
                .header("Accept", "text/event-stream")
                .header("Cookie", cookies)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
    }
}
