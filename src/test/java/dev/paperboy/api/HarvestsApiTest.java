package dev.paperboy.api;

import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.source.Harvesting;
import dev.paperboy.source.TestSources;
import dev.paperboy.testing.FeedServer;
import dev.paperboy.testing.FeedServer.Reply;
import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HarvestsApiTest {

    private static final String HARVESTS = "/api/v1/harvests";

    @Inject
    TestSources settings;

    @Inject
    TestAdmins people;

    @Inject
    Harvesting harvesting;

    @Inject
    House house;

    private FeedServer server;

    @BeforeEach
    void with_a_feed() {
        house.open(true);
        settings.reset();
        server = new FeedServer();
        settings.at(server.base());
        settings.feed("lab", "/notes.xml");
    }

    @AfterEach
    void stop() {
        over();
        settings.reset();
        server.close();
        house.close();
    }

    private void over() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !harvesting.isUnderWay("feed:lab"));
    }

    @Test
    void all_sources_are_fetched_and_listed() {
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        server.serve(
                "/notes.xml",
                Reply.ok("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A lab</title></channel></rss>"));

        api().post(HARVESTS).then().statusCode(202).body("sources", contains("feed:lab"));
        over();

        api().get(HARVESTS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("page", equalTo(0))
                .body("size", equalTo(20))
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("feed:lab"))
                .body("items[0].outcome", equalTo("NOTHING"))
                .body("items[0].sentence", equalTo("The feed is empty."))
                .body("items[0].from", equalTo(today))
                .body("items[0].to", equalTo(today))
                .body("items[0].requests", equalTo(1))
                .body("items[0].received", equalTo(0))
                .body("items[0].created", equalTo(0))
                .body("items[0].updated", equalTo(0))
                .body("items[0].rejected", equalTo(0))
                .body("items[0].startedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"));
        assertThat(house.texts("select subject from audit_entry where action = 'harvest asked for'"))
                .containsExactly("all sources");
    }

    @Test
    void with_everything_off_nothing_is_started() {
        settings.reset();

        json("{}").post(HARVESTS).then().statusCode(202).body("sources", empty());
        api().get(HARVESTS + "?size=5").then().body("items", empty()).body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?size=0", "?size=201", "?page=-1"})
    void a_page_that_cannot_be_is_named(String query) {
        problem(api().get(HARVESTS + query).then(), 400);
    }

    @Test
    void viewers_look_and_strangers_do_not() {
        problem(given().post(HARVESTS).then(), 401);
        problem(given().get(HARVESTS).then(), 401);
        var viewer = token("VIEWER");
        viewer(viewer).get(HARVESTS).then().statusCode(200);
        problem(viewer(viewer).post(HARVESTS).then(), 403);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void the_calls_are_described() {
        given().get("/q/openapi").then().body(containsString(HARVESTS));
    }

    private static io.restassured.specification.RequestSpecification viewer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private String token(String role) {
        var page = people.browser(Role.OWNER)
                .post("/admin/tokens", "name", "script", "role", role)
                .extract()
                .asString();
        var found = Pattern.compile("<code>(pb_[\\w-]{43})</code>").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
