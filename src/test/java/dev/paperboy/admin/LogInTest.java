package dev.paperboy.admin;

import static dev.paperboy.account.TestAdmins.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.paperboy.account.Admin;
import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.Tables;
import dev.paperboy.testing.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogInTest {

    private static final String COOKIE = "__Host-paperboy-admin";

    @Inject
    TestAdmins people;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    private final Browser browser = new Browser();

    @BeforeEach
    void with_nobody() throws SQLException {
        Tables.clear(database);
    }

    @AfterEach
    void leave() throws SQLException {
        clock.run();
        Tables.clear(database);
    }

    @Test
    void the_right_password_opens_the_pages() {
        var admin = people.make(Role.VIEWER);

        browser.get("/admin").statusCode(303).header("Location", equalTo("/admin/log-in"));
        browser.get("/admin/audit?page=2")
                .statusCode(303)
                .header("Location", equalTo("/admin/log-in?next=%2Fadmin%2Faudit%3Fpage%3D2"));
        var cookie = logIn(admin, PASSWORD)
                .statusCode(303)
                .header("Location", equalTo("/admin"))
                .extract()
                .header("Set-Cookie");

        assertThat(cookie)
                .startsWith(COOKIE + "=")
                .containsIgnoringCase(";Secure")
                .containsIgnoringCase(";HttpOnly")
                .containsIgnoringCase(";SameSite=Lax")
                .containsIgnoringCase(";Path=/")
                .doesNotContainIgnoringCase("Domain")
                .doesNotContainIgnoringCase("Max-Age");
        browser.get("/admin")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("Logged in as " + admin.name()))
                .body(not(containsString("/admin/people")));
    }

    @Test
    void a_wrong_password_keeps_the_name_and_shows_no_password() {
        var admin = people.make(Role.OWNER);

        logIn(admin, "not the password of Ada")
                .statusCode(401)
                .body(containsString("do not belong together"))
                .body(containsString("value=\"" + admin.name() + "\""))
                .body(not(containsString("not the password of Ada")));
        browser.post("/admin/log-in", "name", "\"><svg onload=x>\u0000", "password", "x".repeat(1_000))
                .statusCode(401)
                .body(not(containsString("<svg")));
        browser.post("/admin/log-in").statusCode(401);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void who_guesses_is_slowed_but_not_locked_out_for_ever() {
        var noon = Instant.parse("2026-11-20T12:00:00Z");
        clock.standAt(noon);
        var admin = people.make(Role.OWNER);

        for (int i = 0; i < 100; i++) {
            logIn(admin, "common password " + i).statusCode(i < 10 ? 401 : 429);
        }
        logIn(admin, PASSWORD)
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(containsString("Wait 15 minutes"));

        clock.standAt(noon.plus(Duration.ofMinutes(15)).plusSeconds(1));
        logIn(admin, PASSWORD).statusCode(303);
    }

    @Test
    void one_machine_is_slowed_whatever_names_it_tries() {
        clock.standAt(Instant.parse("2026-11-20T12:00:00Z"));

        for (int i = 0; i < 31; i++) {
            browser.post("/admin/log-in", "name", "name" + i, "password", "some password or other")
                    .statusCode(i < 30 ? 401 : 429);
        }
    }

    @Test
    void log_out_makes_the_cookie_worthless() {
        var session = people.browser(Role.VIEWER);
        var stolen = new Browser().with(COOKIE, String.valueOf(session.cookies().get(COOKIE)));
        stolen.get("/admin").statusCode(200);

        session.post("/admin/log-out").statusCode(303).header("Location", equalTo("/admin/log-in"));

        assertThat(session.cookies()).isEmpty();
        stolen.get("/admin").statusCode(303);
        stolen.post("/admin/account/password").statusCode(401);
    }

    @Test
    void a_new_password_makes_all_old_cookies_worthless() {
        var admin = people.make(Role.VIEWER);
        var here = people.browser(admin);
        var old = new Browser().with(COOKIE, String.valueOf(here.cookies().get(COOKIE)));
        var elsewhere = people.browser(admin);
        var another = "violet kettle harbour nine";

        change(here, "wrong present password", another, another, 422, "present password is not this one");
        change(here, PASSWORD, "short", "short", 422, "at least 15");
        change(here, PASSWORD, another, another + "x", 422, "differ");
        elsewhere.get("/admin").statusCode(200);

        here.post("/admin/account/password", "present", PASSWORD, "password", another, "again", another)
                .statusCode(303);
        here.get("/admin/account?changed=password").statusCode(200).body(containsString("is changed"));
        old.get("/admin").statusCode(303);
        elsewhere.get("/admin").statusCode(303);
        logIn(admin, PASSWORD).statusCode(401);
        logIn(admin, another).statusCode(303);
    }

    @Test
    void a_session_can_be_ended_from_another_one_of_the_same_person_only() {
        var admin = people.make(Role.VIEWER);
        var here = people.browser(admin);
        var lost = people.browser(admin);
        var stranger = people.browser(Role.OWNER);
        var handle = dev.paperboy.secret.Fingerprint.sha256(
                String.valueOf(lost.cookies().get(COOKIE)));
        here.get("/admin/account").body(containsString(handle));

        stranger.post("/admin/account/sessions/end", "session", handle).statusCode(303);
        lost.get("/admin").statusCode(200);
        here.post("/admin/account/sessions/end", "session", handle).statusCode(303);
        lost.get("/admin").statusCode(303);
        here.get("/admin").statusCode(200);
    }

    @Test
    void a_cookie_from_before_is_not_adopted() {
        var admin = people.make(Role.VIEWER);
        var planted = "A".repeat(43);
        browser.with(COOKIE, planted);

        logIn(admin, PASSWORD).statusCode(303);

        assertThat(browser.cookies().get(COOKIE)).isNotEqualTo(planted).hasSizeGreaterThan(40);
        new Browser().with(COOKIE, planted).get("/admin").statusCode(303);
    }

    @Test
    void a_form_from_elsewhere_logs_nobody_in() {
        var admin = people.make(Role.VIEWER);

        browser.form("name", admin.name(), "password", PASSWORD)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/admin/log-in")
                .then()
                .statusCode(403);
        browser.call()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("name", admin.name())
                .formParam("password", PASSWORD)
                .post("/admin/log-in")
                .then()
                .statusCode(403);
    }

    @Test
    void htmx_and_forms_are_told_plainly_that_the_session_is_over() {
        browser.call()
                .header("HX-Request", "true")
                .get("/admin/audit")
                .then()
                .statusCode(401)
                .header("HX-Redirect", startsWith("/admin/log-in"));
        browser.post("/admin/account/password").statusCode(401);
    }

    private void change(Browser in, String present, String password, String again, int status, String why) {
        in.post("/admin/account/password", "present", present, "password", password, "again", again)
                .statusCode(status)
                .body(containsString(why))
                .body(not(containsString(password + "\"")));
    }

    private io.restassured.response.ValidatableResponse logIn(Admin admin, String password) {
        return browser.post("/admin/log-in", "name", admin.name(), "password", password);
    }
}
