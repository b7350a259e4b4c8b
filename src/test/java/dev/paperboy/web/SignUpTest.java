package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.subscriber.LetterCause;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import dev.paperboy.testing.LetterCauses;
import dev.paperboy.testing.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    House house;

    @Inject
    LetterCauses letters;

    @Inject
    TestClock clock;

    private final Browser browser = new Browser();
    private String token = "";

    @BeforeEach
    void open() {
        house.open(true);
        letters.clear();
        clock.standAt(NOW);
        token = freshToken();
        clock.standAt(NOW.plusSeconds(10));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_address_alone_gets_the_trending_papers() {
        signUp("email", "one@example.org").statusCode(202).body(containsString("Look into your mailbox"));

        assertThat(house.text("select filter_text from topic")).isEqualTo("src:hf");
        assertThat(house.text("select paper_limit from topic")).isEqualTo("10");
        assertThat(house.text("select status from subscriber")).isEqualTo("PENDING");
    }

    @Test
    void each_filter_becomes_a_topic_and_the_browser_s_zone_is_kept() {
        signUp(
                        "email",
                        "one@example.org",
                        "filter",
                        "ti:engine",
                        "filter",
                        " ",
                        "filter",
                        "cat:cs.CL",
                        "zone",
                        "Asia/Tokyo")
                .statusCode(202);

        assertThat(house.texts("select filter_text from topic order by place"))
                .containsExactly("ti:engine", "cat:cs.CL");
        assertThat(house.text("select time_zone from subscriber")).isEqualTo("Asia/Tokyo");
    }

    @Test
    void a_wrong_filter_is_refused_at_its_field_and_everything_typed_is_kept() {
        signUp("email", "one@example.org", "filter", "ti:engine", "filter", "(agent AND")
                .statusCode(422)
                .body(containsString("one@example.org"))
                .body(containsString(">ti:engine</textarea>"))
                .body(containsString(">(agent AND</textarea>"))
                .body(containsString("At character 8"))
                .body(containsString("Did you mean"))
                .body(containsString("aria-describedby=\"filter-error-2\""));

        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void what_is_no_address_is_refused_at_its_field() {
        for (var wrong : List.of(
                "", "nobody", "a@b", "\"><svg onload=alert(1)>@example.org", "a@example.org\r\nBcc: b@example.org")) {
            signUp("email", wrong, "filter", "ti:engine")
                    .statusCode(422)
                    .body(containsString("id=\"email-error\""))
                    .body(containsString(">ti:engine</textarea>"))
                    .body(not(containsString("<svg onload")));
        }
        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void every_address_gets_the_same_answer() {
        var active = House.address("active");
        house.reader(active, dev.paperboy.subscriber.Settings.DEFAULT, "ti:engine");
        var answers = new ArrayList<String>();
        for (var address : List.of("new@example.org", active, "new@example.org")) {
            token = freshToken();
            clock.standAt(clock.instant().plusSeconds(10));
            answers.add(signUp("email", address).statusCode(202).extract().asString());
        }

        assertThat(answers.stream().distinct()).hasSize(1);
    }

    @Test
    void a_robot_that_fills_every_field_hears_yes_and_gets_nothing() {
        signUp("email", "one@example.org", "website", "https://example.net").statusCode(202);

        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void a_form_is_good_once() {
        signUp("email", "one@example.org").statusCode(202);
        signUp("email", "other@example.org").statusCode(202);

        assertThat(house.count("select count(*) from subscriber")).isEqualTo(1);
    }

    @Test
    void a_form_that_comes_back_at_once_or_after_hours_is_asked_for_again() {
        for (var age : List.of(Duration.ofSeconds(2), Duration.ofMinutes(121))) {
            clock.standAt(NOW.plus(age));
            signUp("email", "one@example.org")
                    .statusCode(422)
                    .body(containsString("press the button once more"))
                    .body(containsString("one@example.org"));
        }
        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void a_form_from_elsewhere_or_without_a_token_does_nothing() {
        browser.call()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("form-token", token)
                .formParam("email", "one@example.org")
                .post("/sign-up")
                .then()
                .statusCode(403)
                .body(containsString("sent from another site"));
        browser.call()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("email", "one@example.org")
                .post("/sign-up")
                .then()
                .statusCode(403);
        browser.call()
                .header("Origin", "https://elsewhere.example")
                .formParam("form-token", token)
                .formParam("email", "one@example.org")
                .post("/sign-up")
                .then()
                .statusCode(403);

        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void an_older_browser_s_origin_is_enough() {
        browser.call()
                .header("Origin", "https://papers.example.org")
                .formParam("form-token", token)
                .formParam("email", "one@example.org")
                .post("/sign-up")
                .then()
                .statusCode(202);
    }

    /** As over plain http from a page that tells nobody its address: no Sec-Fetch-Site, and an Origin of null. */
    @Test
    void a_quiet_page_over_plain_http_can_send_its_form_but_not_for_somebody_with_a_session() {
        browser.call()
                .header("Origin", "null")
                .formParam("form-token", token)
                .formParam("email", "one@example.org")
                .post("/sign-up")
                .then()
                .statusCode(202);
        browser.call()
                .header("Origin", "null")
                .cookie("__Host-paperboy-reader", "anything")
                .formParam("form-token", token)
                .formParam("email", "one@example.org")
                .post("/sign-up")
                .then()
                .statusCode(403);
    }

    @Test
    void more_fields_than_the_form_has_change_nothing() {
        signUp("email", "one@example.org", "status", "ACTIVE", "confirmed", "true", "hour", "3")
                .statusCode(202);

        assertThat(house.text("select status from subscriber")).isEqualTo("PENDING");
        assertThat(house.text("select send_hour from subscriber")).isEqualTo("7");
    }

    @Test
    void a_preview_keeps_what_was_typed_and_makes_nobody() {
        // A word of its own: the index of other tests' papers is still in memory.
        house.news("The sextant that thinks");

        post("/preview", "email", "one@example.org", "filter", "ti:sextant")
                .statusCode(200)
                .body(containsString(" a day, "))
                .body(containsString("The <mark>sextant</mark> that thinks"))
                .body(containsString("one@example.org"));
        assertThat(house.count("select count(*) from subscriber")).isZero();
    }

    @Test
    void a_preview_hints_at_what_a_filter_may_not_be_meant_to_say() {
        post("/preview", "filter", "ti:reward model", "filter", "cat:cs.CL")
                .statusCode(200)
                .body(containsString("aria-describedby=\"filter-hints-1\""))
                .body(containsString("id=\"filter-hints-1\""))
                .body(containsString("Try <code>ti:&quot;reward model&quot;</code>"))
                .body(not(containsString("filter-hints-2")))
                .body(not(containsString("aria-invalid")));
        browser.form("filter", "ti:reward model")
                .header("HX-Request", "true")
                .post("/preview")
                .then()
                .statusCode(200)
                .body(containsString("id=\"preview-hints-1\""))
                .body(not(containsString("<html")));
    }

    @Test
    void opening_the_letter_s_link_confirms_nothing_and_its_button_does() {
        signUp("email", "one@example.org", "filter", "ti:engine").statusCode(202);
        var link =
                "/confirm/" + letters.last(LetterCause.ConfirmationAsked.class).token();

        for (int i = 0; i < 3; i++) {
            browser.get(link)
                    .statusCode(200)
                    .header("Referrer-Policy", equalTo("no-referrer"))
                    .header("Cache-Control", equalTo("no-store"))
                    .body(containsString("ti:engine"))
                    .body(not(containsString("one@example.org")))
                    .body(not(containsString("<script")));
            RestAssured.head(link).then().statusCode(200);
        }
        assertThat(house.text("select status from subscriber")).isEqualTo("PENDING");

        browser.post(link).statusCode(303).header("Location", containsString("/confirmed"));

        assertThat(house.text("select status from subscriber")).isEqualTo("ACTIVE");
        browser.get(link).statusCode(410).body(containsString("sign up again"));
        browser.post(link).statusCode(410);
        browser.get("/confirmed").statusCode(200);
    }

    @Test
    void an_old_or_unknown_link_says_how_to_get_a_new_one() {
        signUp("email", "one@example.org").statusCode(202);
        var link =
                "/confirm/" + letters.last(LetterCause.ConfirmationAsked.class).token();
        clock.standAt(clock.instant().plus(Duration.ofHours(49)));

        browser.get(link).statusCode(410).body(containsString("sign up again"));
        browser.get("/confirm/unknown").statusCode(410);
        browser.get("/confirm/%00").statusCode(410);
    }

    private ValidatableResponse signUp(String... fields) {
        return post("/sign-up", fields);
    }

    private ValidatableResponse post(String path, String... fields) {
        var form = browser.call().header("Sec-Fetch-Site", "same-origin").formParam("form-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path).then();
    }

    private String freshToken() {
        var found = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"")
                .matcher(browser.get("/").extract().asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
