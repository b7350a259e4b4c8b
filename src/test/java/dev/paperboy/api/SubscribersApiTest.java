package dev.paperboy.api;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.edition;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.problem;
import static dev.paperboy.testing.Api.subscribe;
import static dev.paperboy.testing.Api.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SubscribersApiTest {

    private static final String SUBSCRIBERS = "/api/v1/subscribers";

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void without_subscribers() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void a_subscriber_is_made_and_shown_field_by_field() {
        var made = subscribe(
                        """
                        {"email": "Ada.Lovelace@Example.org", "confirmed": true, "consentNote": "asked in person",
                         "timeZone": "Europe/Berlin", "hour": 6, "weekdays": ["monday", "FRIDAY"], "locale": "de-DE", "limit": 12,
                         "topics": [{"name": "Engines", "filter": "engine OR  loom", "limit": 5},
                                    {"name": "All", "filter": "cat:cs.*"}]}""")
                .statusCode(201)
                .body("id", not(equalTo("")))
                .body("email", equalTo("Ada.Lovelace@Example.org"))
                .body("status", equalTo("ACTIVE"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("hour", equalTo(6))
                .body("weekdays", contains("monday", "friday"))
                .body("locale", equalTo("de-DE"))
                .body("limit", equalTo(12))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"))
                .body("topics", hasSize(2))
                .body("topics[0].name", equalTo("Engines"))
                .body("topics[0].filter", equalTo("engine OR  loom"))
                .body("topics[0].limit", equalTo(5))
                .body("topics[0].enabled", equalTo(true))
                .body("topics[1].limit", equalTo(20));
        String id = made.extract().path("id");

        made.header("Location", endsWith(SUBSCRIBERS + "/" + id));
        Map<String, Object> shown =
                api().get(SUBSCRIBERS + "/" + id).as(new io.restassured.common.mapper.TypeRef<>() {});
        assertThat(shown.get("topics")).isEqualTo(made.extract().path("topics"));
        assertThat(shown).containsEntry("email", "Ada.Lovelace@Example.org").containsEntry("status", "ACTIVE");
    }

    @Test
    void an_address_alone_is_pending_and_gets_the_trending_papers_at_seven() {
        subscribe("{\"email\": \"%s\"}".formatted(address()))
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .body("topics.name", contains("Trending"))
                .body("topics[0].filter", equalTo("src:hf"))
                .body("topics[0].limit", equalTo(10))
                .body("hour", equalTo(7))
                .body("timeZone", matchesPattern("Z|UTC"))
                .body("limit", equalTo(40))
                .body("weekdays", hasSize(7));
    }

    @Test
    void the_same_address_again_is_a_conflict_in_any_case() {
        subscriber("twice@example.org", "engine");

        problem(subscribe("{\"email\": \"TWICE@Example.org\"}"), 409).body("errors[0].field", equalTo("email"));
        api().get(SUBSCRIBERS).then().body("total", equalTo(1));
    }

    @Test
    void the_list_is_paged_and_narrowed() {
        var first = address();
        subscriber(first, "engine");
        subscriber(address(), "engine");
        subscribe("{\"email\": \"%s\"}".formatted(address())).statusCode(201);

        api().get(SUBSCRIBERS + "?size=2")
                .then()
                .body("items", hasSize(2))
                .body("page", equalTo(0))
                .body("size", equalTo(2))
                .body("total", equalTo(3));
        api().get(SUBSCRIBERS + "?email=" + first.toUpperCase(java.util.Locale.ROOT))
                .then()
                .body("items.email", contains(first))
                .body("total", equalTo(1));
        api().get(SUBSCRIBERS + "?status=active").then().body("total", equalTo(2));
        api().get(SUBSCRIBERS + "?status=PENDING").then().body("total", equalTo(1));
        api().get(SUBSCRIBERS + "?email=nobody@example.org").then().body("items", empty());
        problem(api().get(SUBSCRIBERS + "?status=asleep").then(), 400).body("errors[0].field", equalTo("status"));
    }

    @Test
    void settings_are_changed_one_by_one() {
        var id = subscriber(address(), "engine");

        change(id, "{\"timeZone\": \"Asia/Tokyo\"}")
                .body("timeZone", equalTo("Asia/Tokyo"))
                .body("hour", equalTo(7));
        change(id, "{\"hour\": 0, \"weekdays\": [\"sunday\"]}")
                .body("hour", equalTo(0))
                .body("weekdays", contains("sunday"));
        change(id, "{\"locale\": \"fr\", \"limit\": 1}").body("limit", equalTo(1));
        change(id, "{}").body("topics", hasSize(1));
        api().get(SUBSCRIBERS + "/" + id)
                .then()
                .body("timeZone", equalTo("Asia/Tokyo"))
                .body("hour", equalTo(0))
                .body("locale", equalTo("fr"))
                .body("limit", equalTo(1))
                .body("topics[0].filter", equalTo("engine"));
    }

    @Test
    void topics_are_kept_changed_added_and_left_out_by_their_ids() {
        String id = subscribe(
                        """
                        {"email": "%s", "topics": [{"name": "A", "filter": "a1"}, {"name": "B", "filter": "b1"},
                         {"name": "C", "filter": "c1"}]}"""
                                .formatted(address()))
                .extract()
                .path("id");
        List<String> before = api().get(SUBSCRIBERS + "/" + id).path("topics.id");

        var after = change(
                        id,
                        """
                        {"topics": [{"name": "New", "filter": "n1"},
                                    {"id": "%s", "name": "C", "filter": "c1"},
                                    {"id": "%s", "name": "A2", "filter": "a2", "limit": 3, "enabled": false}]}"""
                                .formatted(before.get(2), before.get(0)))
                .extract()
                .jsonPath();
        var read = api().get(SUBSCRIBERS + "/" + id).jsonPath();

        assertThat(read.getList("topics.name", String.class)).containsExactly("New", "C", "A2");
        assertThat(read.getList("topics.filter", String.class)).containsExactly("n1", "c1", "a2");
        assertThat(read.getList("topics.id", String.class)).contains(before.get(2), before.get(0));
        assertThat(read.getList("topics.id", String.class)).doesNotContain(before.get(1));
        assertThat(read.getBoolean("topics[2].enabled")).isFalse();
        assertThat(after.getList("topics.name", String.class)).containsExactly("New", "C", "A2");
        assertThat(after.getList("topics.id", String.class)).isEqualTo(read.getList("topics.id", String.class));
    }

    @Test
    void a_topic_of_somebody_else_stays_theirs() {
        var theirs = subscriber(address(), "secret");
        String topic = api().get(SUBSCRIBERS + "/" + theirs).path("topics[0].id");
        var mine = subscriber(address(), "engine");

        json("{\"topics\": [{\"id\": \"%s\", \"name\": \"Taken\", \"filter\": \"loom\"}]}".formatted(topic))
                .patch(SUBSCRIBERS + "/" + mine);

        api().get(SUBSCRIBERS + "/" + theirs).then().body("topics[0].filter", equalTo("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "MANY"})
    void a_change_may_not_leave_none_or_too_many_topics(String topics) {
        var id = subscriber(address(), "engine");
        var many = "[" + "{\"name\": \"T\", \"filter\": \"t\"},".repeat(20) + "{\"name\": \"T\", \"filter\": \"t\"}]";

        problem(
                        json("{\"topics\": %s}".formatted(topics.equals("MANY") ? many : topics))
                                .patch(SUBSCRIBERS + "/" + id)
                                .then(),
                        422)
                .body("errors[0].field", equalTo("topics"));
        api().get(SUBSCRIBERS + "/" + id).then().body("topics.filter", contains("engine"));
    }

    @Test
    void a_wrong_filter_changes_nothing_of_a_call() {
        var id = subscriber(address(), "engine");

        problem(
                        json("""
                                        {"hour": 3, "topics": [{"name": "A", "filter": "fine"}, {"name": "B", "filter": "a AND (b"}]}""")
                                .patch(SUBSCRIBERS + "/" + id)
                                .then(),
                        422)
                .body("errors[0].field", equalTo("topics[1].filter"))
                .body("errors[0].position", equalTo(6));
        api().get(SUBSCRIBERS + "/" + id).then().body("hour", equalTo(7)).body("topics.filter", contains("engine"));
        problem(
                        json("{\"topics\": [{\"name\": \"A\", \"filter\": \"fine\"}], \"hour\": 24}")
                                .patch(SUBSCRIBERS + "/" + id)
                                .then(),
                        422)
                .body("errors[0].field", equalTo("hour"));
        api().get(SUBSCRIBERS + "/" + id).then().body("topics.filter", contains("engine"));
    }

    @Test
    void a_state_is_changed_by_name() {
        var id = subscriber(address(), "engine");

        change(id, "{\"status\": \"paused\"}").body("status", equalTo("PAUSED"));
        change(id, "{\"status\": \"ACTIVE\"}").body("status", equalTo("ACTIVE"));
        change(id, "{\"status\": \"UNSUBSCRIBED\"}").body("status", equalTo("UNSUBSCRIBED"));
        for (var status : List.of("PENDING", "SUPPRESSED", "ASLEEP", "")) {
            problem(
                            json("{\"status\": \"%s\"}".formatted(status))
                                    .patch(SUBSCRIBERS + "/" + id)
                                    .then(),
                            422)
                    .body("errors[0].field", equalTo("status"));
        }
    }

    @Test
    void an_address_is_not_changed() {
        var id = subscriber(address(), "engine");

        problem(
                        json("{\"email\": \"other@example.org\"}")
                                .patch(SUBSCRIBERS + "/" + id)
                                .then(),
                        422)
                .body("errors[0].field", equalTo("email"));
    }

    @Test
    void erasing_leaves_the_address_nowhere_and_the_ledger_whole() throws SQLException {
        load(paper("2603.00001", "Engines", "2026-03-02"));
        var id = subscriber("forget.me@erased.example.org", "engine");
        edition("{\"subscriberIds\": [\"%s\"]}".formatted(id));
        assertThat(Tables.holding(database, "forget.me")).isNotEmpty();

        api().delete(SUBSCRIBERS + "/" + id).then().statusCode(204);

        assertThat(Tables.holding(database, "forget.me")).isEmpty();
        assertThat(Tables.holding(database, "erased.example.org")).isEmpty();
        assertThat(Tables.count(database, "digest", "subscriber_id = " + id)).isEqualTo(1);
        assertThat(Tables.count(database, "attempt", "1 = 1")).isEqualTo(1);
        problem(api().get(SUBSCRIBERS + "/" + id).then(), 404);
        problem(api().delete(SUBSCRIBERS + "/" + id).then(), 404);
        api().get("/api/v1/digests?subscriber=" + id).then().statusCode(200).body("total", equalTo(1));
        subscribe("{\"email\": \"forget.me@erased.example.org\"}").statusCode(201);
    }

    @Test
    void who_is_unknown_cannot_be_seen_changed_or_erased() {
        for (var id : List.of("0", "-1", "999999999", "99999999999999999999999", "abc", "1%2F2", "%00")) {
            problem(api().get(SUBSCRIBERS + "/" + id).then(), 404);
            problem(json("{}").patch(SUBSCRIBERS + "/" + id).then(), 404);
            problem(api().delete(SUBSCRIBERS + "/" + id).then(), 404);
        }
    }

    private static io.restassured.response.ValidatableResponse change(String id, String body) {
        return json(body).patch(SUBSCRIBERS + "/" + id).then().statusCode(200).body("id", equalTo(id));
    }
}
