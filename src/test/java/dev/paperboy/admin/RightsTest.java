package dev.paperboy.admin;

import static dev.paperboy.account.TestAdmins.PASSWORD;
import static dev.paperboy.testing.Api.TOKEN;
import static dev.paperboy.testing.Api.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.Admin;
import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RightsTest {

    private static final String NEW_READER =
            "{\"email\": \"reader@example.org\", \"topics\": [{\"name\": \"A\", \"filter\": \"engine\"}]}";

    @Inject
    TestAdmins people;

    @Inject
    House house;

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void with_nobody() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void only_owners_reach_people_and_tokens() {
        for (var role : List.of(Role.VIEWER, Role.OPERATOR)) {
            var browser = people.browser(role);
            browser.get("/admin/audit").statusCode(200);
            for (var path : List.of("/admin/people", "/admin/tokens")) {
                browser.get(path).statusCode(403);
            }
            browser.post("/admin/people/links", "role", "OWNER").statusCode(403);
            browser.post("/admin/tokens", "name", "x", "role", "OWNER").statusCode(403);
        }
        people.browser(Role.OWNER).get("/admin/people").statusCode(200);
    }

    @Test
    void a_cookie_never_opens_the_api_and_a_token_never_the_pages() {
        var owner = people.browser(Role.OWNER);

        problem(owner.get("/api/v1/papers"), 401);
        problem(
                owner.call()
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/editions")
                        .then(),
                401);
        new Browser()
                .call()
                .header("Authorization", "Bearer " + TOKEN)
                .get("/admin")
                .then()
                .statusCode(303);
        var token = token(owner, "script", "OWNER");
        new Browser()
                .call()
                .header("Authorization", "Bearer " + token)
                .get("/admin/people")
                .then()
                .statusCode(303);
    }

    @Test
    void a_token_does_what_its_role_may_until_it_is_revoked() {
        var owner = people.browser(Role.OWNER);
        var viewer = token(owner, "dashboard", "VIEWER");
        var operator = token(owner, "nightly", "OPERATOR");
        owner.get("/admin/tokens")
                .body(containsString("dashboard"))
                .body(containsString(viewer.substring(0, 9)))
                .body(not(containsString(viewer)));

        with(viewer).get("/api/v1/subscribers").then().statusCode(200);
        problem(with(viewer).body(NEW_READER).post("/api/v1/subscribers").then(), 403);
        problem(with(viewer).body("{}").post("/api/v1/editions").then(), 403);
        problem(
                with(viewer)
                        .body("[]")
                        .post("/api/v1/papers/import?format=jsonl")
                        .then(),
                403);

        String id = with(operator)
                .body(NEW_READER)
                .post("/api/v1/subscribers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        problem(
                with(viewer)
                        .body("{\"hour\": 3}")
                        .patch("/api/v1/subscribers/" + id)
                        .then(),
                403);
        with(operator)
                .body("{\"hour\": 3}")
                .patch("/api/v1/subscribers/" + id)
                .then()
                .statusCode(200);
        problem(with(operator).delete("/api/v1/subscribers/" + id).then(), 403);

        var number = house.text("select id from api_token where name = 'nightly'");
        owner.post("/admin/tokens/" + number + "/revoke").statusCode(303);
        problem(with(operator).get("/api/v1/subscribers").then(), 401);
        with(viewer).get("/api/v1/subscribers").then().statusCode(200);
        assertThat(house.texts("select action from audit_entry order by id"))
                .containsExactly("token made", "token made", "subscriber made", "subscriber changed", "token revoked");
        assertThat(house.texts("select actor from audit_entry where action like 'subscriber%'"))
                .containsOnly("token:" + number + " nightly");
    }

    @Test
    void a_set_up_link_of_an_owner_makes_an_account_once() {
        var owner = people.browser(Role.OWNER);
        var link = link(owner, "OPERATOR");
        var guest = new Browser();

        guest.get(link).statusCode(200).body(containsString("You will be operator"));
        guest.post(link, "name", "Grace", "password", "passwordpassword", "again", "passwordpassword")
                .statusCode(422)
                .body(containsString("easy to guess"))
                .body(containsString("value=\"Grace\""))
                .body(not(containsString("passwordpassword")));
        guest.post(link, "name", "Grace", "password", PASSWORD, "again", PASSWORD)
                .statusCode(303)
                .header("Location", equalTo("/admin"));
        guest.get("/admin").statusCode(200).body(containsString("Logged in as Grace, operator"));

        new Browser().get(link).statusCode(404).body(containsString("This link is closed"));
        new Browser()
                .post(link, "name", "Eve", "password", PASSWORD, "again", PASSWORD)
                .statusCode(404);
        owner.get("/admin/people").body(containsString("Grace"));
        assertThat(house.texts("select action from audit_entry order by id"))
                .containsExactly("set-up link made", "account made");
    }

    @Test
    void the_link_of_who_is_no_owner_any_more_is_closed() {
        var owner = people.make(Role.OWNER);
        var other = people.browser(Role.OWNER);
        var link = link(people.browser(owner), "OWNER");

        other.post("/admin/people/" + owner.id() + "/disable").statusCode(303);

        new Browser().get(link).statusCode(404);
    }

    @Test
    void roles_change_and_the_last_owner_stays() {
        var owner = people.make(Role.OWNER);
        var viewer = people.make(Role.VIEWER);
        var browser = people.browser(owner);
        var theirs = people.browser(viewer);

        role(browser, owner, "VIEWER").statusCode(422).body(containsString("last owner"));
        browser.post("/admin/people/" + owner.id() + "/disable").statusCode(422);
        role(browser, viewer, "KING").statusCode(422);
        role(browser, viewer, "OWNER").statusCode(303);
        theirs.get("/admin").statusCode(303);
        role(browser, owner, "VIEWER").statusCode(303);
        browser.get("/admin/people").statusCode(303);
        people.browser(viewer).post("/admin/people/" + owner.id() + "/disable").statusCode(303);
        new Browser()
                .post("/admin/log-in", "name", owner.name(), "password", PASSWORD)
                .statusCode(401);
        people.browser(viewer).post("/admin/people/" + owner.id() + "/enable").statusCode(303);
        new Browser()
                .post("/admin/log-in", "name", owner.name(), "password", PASSWORD)
                .statusCode(303);
        assertThat(house.texts("select action from audit_entry order by id"))
                .containsExactly(
                        "role changed", "role changed", "admin disabled", "log-in failed", "admin enabled", "log-in");
    }

    @Test
    void the_log_tells_who_did_what_and_no_reader_s_address() {
        var admin = people.make(Role.OWNER);
        var browser = new Browser();
        browser.post("/admin/log-in", "name", "my secret password", "password", "x")
                .statusCode(401);
        browser.post("/admin/log-in", "name", admin.name(), "password", PASSWORD)
                .statusCode(303);
        with(TOKEN).body(NEW_READER).post("/api/v1/subscribers").then().statusCode(201);
        with(TOKEN)
                .body("{\"date\": \"2026-11-20\"}")
                .post("/api/v1/editions")
                .then()
                .statusCode(200);
        with(TOKEN)
                .contentType("text/plain")
                .body(
                        "{\"id\": \"2511.70001\", \"title\": \"T\", \"authors\": [], \"categories\": [], \"abstract\": \"A\", \"listed\": \"2025-11-03\"}")
                .post("/api/v1/papers/import?format=jsonl&news=false")
                .then()
                .statusCode(200);

        browser.get("/admin/audit?page=7")
                .statusCode(200)
                .body(containsString(admin.name()))
                .body(containsString("log-in failed"))
                .body(containsString("subscriber made"))
                .body(containsString("papers imported"))
                .body(containsString("token:paperboy.admin.token"))
                .body(containsString("127.0.0.1"))
                .body(not(containsString("reader@example.org")))
                .body(not(containsString("my secret password")));
        browser.post("/admin/log-out").statusCode(303);
        assertThat(house.texts("select action from audit_entry order by id desc"))
                .first()
                .isEqualTo("log-out");
    }

    private static ValidatableResponse role(Browser browser, Admin admin, String role) {
        return browser.post("/admin/people/" + admin.id() + "/role", "role", role);
    }

    private static String token(Browser owner, String name, String role) {
        return found(
                owner.post("/admin/tokens", "name", name, "role", role).statusCode(200),
                "<code>(pb_[\\w-]{43})</code>");
    }

    private static String link(Browser owner, String role) {
        return found(
                owner.post("/admin/people/links", "role", role).statusCode(200),
                "<code>https://papers.example.org(/admin/set-up/[\\w-]{43})</code>");
    }

    private static String found(ValidatableResponse page, String pattern) {
        var text = page.extract().asString();
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }
}
