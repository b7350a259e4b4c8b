package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderLogInTest extends ReaderPagesCase {

    private static final String COOKIE = "__Host-paperboy-reader";

    @Test
    void whoever_asks_gets_the_same_answer_after_the_same_time() {
        var known = ask(address);
        assertThat(causes.all()).hasSize(1);
        var unknown = ask(House.address("stranger"));
        var again = ask(address.toUpperCase(java.util.Locale.ROOT));

        assertThat(unknown).isEqualTo(known);
        assertThat(again).isEqualTo(known);
        assertThat(causes.all()).hasSize(1);
        assertThat(house.texts("select kind from letter")).hasSize(1);
    }

    @Test
    void an_address_is_written_to_three_times_a_day_at_most() {
        for (int i = 0; i < 5; i++) {
            ask(address);
            pass(Duration.ofMinutes(16));
        }
        assertThat(causes.all()).hasSize(3);
    }

    @Test
    void a_machine_asks_five_times_an_hour() {
        for (int i = 0; i < 5; i++) {
            ask(House.address("stranger"));
        }
        browser.post("/log-in", "email", address).statusCode(429);
        assertThat(causes.all()).isEmpty();
        pass(Duration.ofMinutes(61));
        ask(address);
        assertThat(causes.all()).hasSize(1);
    }

    @Test
    void what_is_no_address_is_said_and_kept() {
        for (var wrong : List.of(
                "",
                "ada",
                "ada@",
                "\"><svg onload=alert(1)>@example.org",
                "a\u0000b@example.org",
                "a".repeat(5_00) + "@example.org")) {
            browser.post("/log-in", "email", wrong)
                    .statusCode(422)
                    .body(containsString("not an e-mail address"))
                    .body(not(containsString("<svg")));
        }
        browser.post("/log-in", "email", "ada at example")
                .statusCode(422)
                .body(containsString("value=\"ada at example\""));
    }

    @Test
    void a_letter_s_link_opens_once_by_its_button() {
        browser.get("/preferences").statusCode(200).body(containsString("name=\"email\""));
        browser.get("/preferences/me").statusCode(303).header("Location", equalTo("/preferences"));
        var link = "/log-in/" + token();
        for (int i = 0; i < 3; i++) {
            PreferencesTest.quiet(browser.get(link).statusCode(200)).body(not(containsString(address)));
            browser.call().head(link).then().statusCode(200);
        }

        var cookie = browser.post(link)
                .statusCode(303)
                .header("Location", equalTo("/preferences/me"))
                .extract()
                .header("Set-Cookie");

        assertThat(cookie)
                .startsWith(COOKIE + "=")
                .containsIgnoringCase(";Secure")
                .containsIgnoringCase(";HttpOnly")
                .containsIgnoringCase(";SameSite=Lax")
                .containsIgnoringCase(";Path=/")
                .containsIgnoringCase(";Max-Age=43200")
                .doesNotContainIgnoringCase("Domain");
        browser.get("/preferences").statusCode(303).header("Location", equalTo("/preferences/me"));
        browser.get("/preferences/me")
                .statusCode(200)
                .body(containsString(address))
                .body(containsString("/paperboy.js"));
        PreferencesTest.quiet(new Browser().get(link).statusCode(410)).body(containsString("name=\"email\""));
        new Browser().post(link).statusCode(410);
        assertThat(house.count("select count(*) from reader_session")).isEqualTo(1);
    }

    @Test
    void a_letter_s_link_is_good_for_a_quarter_of_an_hour() {
        var link = "/log-in/" + token();
        pass(Duration.ofMinutes(15));
        browser.get(link).statusCode(410);
        browser.post(link).statusCode(410);
        browser.get("/log-in/x").statusCode(410);
        browser.post("/log-in/" + "A".repeat(43)).statusCode(410);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void a_session_lasts_half_an_hour() {
        bySession();
        pass(Duration.ofMinutes(29));
        browser.get("/preferences/me").statusCode(200);
        pass(Duration.ofMinutes(1));
        browser.get("/preferences/me").statusCode(303).header("Location", equalTo("/preferences"));
        browser.get("/preferences/me/export").statusCode(410).body(not(containsString(address)));
        browser.post("/preferences/me/leave").statusCode(410);
        browser.post("/preferences/me/erase").statusCode(410);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void logging_out_ends_the_session() {
        bySession();
        var kept = browser.cookies();
        browser.post("/preferences/me/log-out").statusCode(303).header("Location", equalTo("/preferences"));
        assertThat(browser.cookies()).isEmpty();
        browser.call().cookies(kept).get("/preferences/me").then().statusCode(303);
        browser.post("/preferences/me/log-out").statusCode(303);
    }

    private String ask(String email) {
        var page = browser.form("email", email)
                .post("/log-in")
                .then()
                .statusCode(200)
                .time(greaterThanOrEqualTo(300L), TimeUnit.MILLISECONDS)
                .extract()
                .asString();
        assertThat(page).doesNotContain(email);
        return page;
    }
}
