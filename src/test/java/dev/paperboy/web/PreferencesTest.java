package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.paperboy.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreferencesTest extends ReaderPagesCase {

    @Test
    void a_link_shows_everything_but_who_it_is() {
        quiet(browser.get(byLink()).statusCode(200))
                .body(containsString("On ti:alpha"))
                .body(containsString("Sunday, 22 November at 07:00 (UTC)"))
                .body(containsString("3 of at most 20 topics"))
                .body(containsString("Nothing yet"))
                .body(containsString("log in by letter"))
                .body(not(containsString("<script")))
                .body(not(containsString("/export")))
                .body(not(containsString("/erase")))
                .body(not(containsString(address)));
    }

    @Test
    void a_link_works_for_thirty_days() {
        var link = byLink();
        pass(Duration.ofDays(30));
        browser.get(link).statusCode(200);
        pass(Duration.ofDays(1));
        quiet(browser.get(link).statusCode(410)).body(containsString("/preferences"));
        browser.post(link + "/leave").statusCode(410);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void what_is_no_link_is_refused() {
        var link = byLink();
        for (var other : List.of(
                link + "A",
                link.substring(0, 40),
                "/preferences/x",
                "/preferences/%00",
                "/preferences/" + "A".repeat(3_000))) {
            browser.get(other).statusCode(410).body(not(containsString("alpha")));
        }
        house.update("delete from subscriber where id = ?", reader);
        browser.get(link).statusCode(410);
    }

    @Test
    void looking_changes_nothing() {
        var links = List.of(
                byLink(),
                bySession(),
                "/preferences/me/erase",
                "/preferences/me/export",
                "/preferences",
                byLink() + "/pause",
                byLink() + "/leave",
                "/preferences/me/log-out",
                byLink() + "/topics/" + topic("ti:alpha") + "/delete");
        var before = everything();
        for (int i = 0; i < 3; i++) {
            for (var link : links) {
                browser.get(link);
                browser.call().head(link);
            }
        }
        assertThat(everything()).isEqualTo(before);
        browser.get("/preferences/me").statusCode(200);
    }

    @Test
    void a_topic_is_saved_and_nothing_else_of_the_form_is_read() {
        var topic = topic("ti:beta");
        var base = byLink();

        browser.post(
                        base + "/topics/" + topic,
                        "name",
                        "Alignment",
                        "filter",
                        "rlhf OR dpo",
                        "limit",
                        "7",
                        "on",
                        "1",
                        "id",
                        "1",
                        "subscriberId",
                        "1",
                        "place",
                        "0",
                        "status",
                        "SUPPRESSED",
                        "email",
                        "x@example.org")
                .statusCode(303)
                .header("Location", equalTo(base + "?done=saved#topic-" + topic));

        assertThat(topics())
                .containsExactly(
                        "On ti:alpha|ti:alpha|20|true", "Alignment|rlhf OR dpo|7|true", "On ti:gamma|ti:gamma|20|true");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(house.text("select email from subscriber where id = ?", reader))
                .isEqualTo(address);
        browser.get(base + "?done=saved")
                .body(containsString("The topic is saved."))
                .body(containsString("rlhf OR dpo"));
        browser.get(base + "?done=%3Cb%3Eown%20words").statusCode(200).body(not(containsString("own words")));
    }

    @Test
    void topics_go_off_and_on_up_and_down_and_away() {
        var base = bySession();
        var beta = topic("ti:beta");

        browser.post(base + "/topics/" + beta, "name", "B", "filter", "ti:beta", "limit", "100")
                .statusCode(303);
        assertThat(topics().get(1)).isEqualTo("B|ti:beta|100|false");
        browser.get(base).body(containsString("off</span>"));
        browser.post(base + "/topics/" + beta + "/up").statusCode(303);
        assertThat(topics().get(0)).startsWith("B|");
        browser.post(base + "/topics/" + beta + "/down").statusCode(303);
        browser.post(base + "/topics/" + beta + "/down").statusCode(303);
        browser.post(base + "/topics/" + beta + "/down").statusCode(303);
        assertThat(topics().get(2)).startsWith("B|");
        browser.post(base + "/topics/" + beta + "/delete")
                .statusCode(303)
                .header("Location", equalTo(base + "?done=deleted#topics"));
        assertThat(topics()).hasSize(2);
    }

    @Test
    void a_topic_is_added_with_a_filter_alone_and_twenty_are_the_most() {
        var base = byLink();

        browser.post(base + "/topics/new", "filter", "\"reward model\"", "limit", "20")
                .statusCode(303);
        assertThat(topics()).hasSize(4).last().isEqualTo("\"reward model\"|\"reward model\"|20|true");
        for (int i = 5; i <= 20; i++) {
            browser.post(base + "/topics/new", "filter", "word" + i, "limit", "20")
                    .statusCode(303);
        }
        browser.get(base)
                .body(containsString("20 topics, the most there can be"))
                .body(not(containsString("Add a topic")));
        browser.post(base + "/topics/new", "filter", "one more", "limit", "20").statusCode(422);
        assertThat(topics()).hasSize(20);
    }

    @Test
    void a_wrong_filter_is_refused_at_its_field_and_kept() {
        var base = byLink();
        var topic = topic("ti:alpha");

        for (var path : List.of("/topics/" + topic, "/topics/new", "/topics/new/preview")) {
            browser.post(base + path, "name", "My <name>", "filter", "rlhf AND (dpo", "limit", "33")
                    .statusCode(422)
                    .body(containsString("At character "))
                    .body(containsString("↑"))
                    .body(containsString(">rlhf AND (dpo</textarea>"))
                    .body(containsString("value=\"My &lt;name&gt;\""))
                    .body(containsString("value=\"33\""))
                    .body(containsString("aria-invalid=\"true\""));
        }
        for (var wrong : List.of("", "  ", "x".repeat(3_000), "a\u0000b (")) {
            browser.post(base + "/topics/" + topic, "name", "n", "filter", wrong, "limit", "5")
                    .statusCode(422);
        }
        for (var wrong : List.of("0", "101", "-1", "many", "", "9".repeat(50))) {
            browser.post(base + "/topics/" + topic, "name", "n", "filter", "rlhf", "limit", wrong)
                    .statusCode(422)
                    .body(containsString("1 to 100"));
        }
        for (var wrong : List.of("n".repeat(101), "a\u0000b", "a\nb")) {
            browser.post(base + "/topics/" + topic, "name", wrong, "filter", "rlhf", "limit", "5")
                    .statusCode(422)
                    .body(containsString("needs a name"));
        }
        assertThat(topics()).hasSize(3).first().isEqualTo("On ti:alpha|ti:alpha|20|true");
    }

    @Test
    void a_long_filter_of_any_script_fits() {
        var filter = String.join(" OR ", Collections.nCopies(55, "\u0436".repeat(30)));
        browser.form("filter", filter, "limit", "20")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post(byLink() + "/topics/new")
                .then()
                .statusCode(303);
        assertThat(topics()).hasSize(4);
    }

    @Test
    void a_preview_changes_nothing() {
        house.news("alpha of the day");
        browser.post(
                        byLink() + "/topics/" + topic("ti:alpha") + "/preview",
                        "name",
                        "n",
                        "filter",
                        "alpha",
                        "limit",
                        "20")
                .statusCode(200)
                .body(containsString("Nothing is saved yet"));
        assertThat(topics().get(0)).isEqualTo("On ti:alpha|ti:alpha|20|true");
    }

    @Test
    void with_a_session_a_filter_is_tried_while_it_is_typed() {
        house.news("The heliometer");
        var base = bySession();
        browser.get(base).body(containsString("hx-trigger=\"input changed delay:400ms\""));
        browser.get(byLink()).body(not(containsString("hx-")));
        var path = base + "/topics/" + topic("ti:alpha") + "/preview";

        part(path, "ti:heliometer OR ti:nothing")
                .statusCode(200)
                .body(not(containsString("<html")))
                .body(containsString(" a day, "))
                .body(containsString("<code>ti:heliometer</code> adds 1"))
                .body(containsString("The <mark>heliometer</mark>"));
        part(path, "tit:x")
                .statusCode(200)
                .body(not(containsString("<html")))
                .body(containsString("There is no field tit:"));
        assertThat(topics().get(0)).isEqualTo("On ti:alpha|ti:alpha|20|true");
    }

    @Test
    void a_filter_that_may_mean_something_else_is_hinted_at_and_saved_all_the_same() {
        var topic = topic("ti:alpha");
        var hint = "is only a word here. Write OR to find either side.<br>Try <code>cats OR dogs</code>";

        part(bySession() + "/topics/" + topic + "/preview", "cats or dogs")
                .body(containsString("id=\"preview-hints-" + topic))
                .body(containsString(hint));
        part(bySession() + "/topics/" + topic + "/preview", "cats OR dogs").body(not(containsString("hints")));
        var base = byLink();
        browser.post(base + "/topics/" + topic + "/preview", "filter", "cats or dogs", "limit", "20")
                .statusCode(200)
                .body(containsString("aria-describedby=\"filter-hints-" + topic))
                .body(not(containsString("aria-invalid")))
                .body(containsString("id=\"filter-hints-" + topic))
                .body(containsString(hint));
        browser.post(base + "/topics/" + topic, "name", "Pets", "filter", "cats or dogs", "limit", "20", "on", "1")
                .statusCode(303);
        assertThat(topics().get(0)).isEqualTo("Pets|cats or dogs|20|true");
        browser.get(base).body(containsString(hint));
    }

    /** What htmx asks for. */
    private ValidatableResponse part(String path, String filter) {
        return browser.form("filter", filter)
                .header("HX-Request", "true")
                .post(path)
                .then();
    }

    @Test
    void somebody_else_s_topic_is_not_there() {
        var other = house.reader("ti:foreign");
        var topic = house.count("select id from topic where subscriber_id = ?", other);
        var before = house.texts("select name || filter_text || place || enabled from topic order by id");
        for (var base : List.of(byLink(), bySession())) {
            for (var button : List.of("", "/preview", "/up", "/down", "/delete")) {
                browser.post(base + "/topics/" + topic + button, "name", "n", "filter", "mine", "limit", "1")
                        .statusCode(404);
            }
            browser.post(base + "/topics/" + topic, "name", "n", "filter", "wrong (", "limit", "1")
                    .statusCode(404);
            browser.post(base + "/topics/999999999999999999/up").statusCode(404);
            browser.post(base + "/topics/x/up").statusCode(404);
        }
        assertThat(house.texts("select name || filter_text || place || enabled from topic order by id"))
                .isEqualTo(before);
    }

    @Test
    void mails_come_when_they_are_wanted() {
        var base = byLink();

        browser.post(
                        base + "/schedule",
                        "hour",
                        "18",
                        "zone",
                        "europe/berlin",
                        "day",
                        "MONDAY",
                        "most",
                        "12",
                        "locale",
                        "xx")
                .statusCode(303)
                .header("Location", equalTo(base + "?done=schedule#when"));

        assertThat(house.text(
                        "select send_hour || ' ' || time_zone || ' ' || weekdays || ' ' || paper_limit from subscriber where id = ?",
                        reader))
                .isEqualTo("18 Europe/Berlin 1 12");
        assertThat(house.instant("select next_due_at from reader where subscriber_id = ?", reader))
                .isEqualTo("2026-11-23T17:00:00Z");
        browser.get(base)
                .body(containsString("Monday, 23 November at 18:00 (Europe/Berlin)"))
                .body(containsString("value=\"MONDAY\" checked"))
                .body(not(containsString("value=\"TUESDAY\" checked")));
    }

    @Test
    void a_wrong_hour_zone_or_number_is_said_and_kept() {
        var base = byLink();
        browser.post(base + "/schedule", "hour", "7", "zone", "Middle/Earth", "day", "MONDAY", "most", "12")
                .statusCode(422)
                .body(containsString("This time zone is not known"))
                .body(containsString("value=\"Middle/Earth\""))
                .body(containsString("value=\"12\""));
        browser.post(base + "/schedule", "hour", "7", "zone", "UTC", "most", "12")
                .statusCode(422)
                .body(containsString("at least one day"));
        browser.post(base + "/schedule", "hour", "24", "zone", "UTC", "day", "MONDAY", "most", "12")
                .statusCode(422)
                .body(containsString("hour of the day"));
        browser.post(base + "/schedule", "hour", "7", "zone", "UTC", "day", "MONDAY", "most", "41")
                .statusCode(422)
                .body(containsString("1 to 40"));
        browser.post(base + "/schedule", "zone", "\u0000", "day", "EVERYDAY").statusCode(422);
        assertThat(house.text(
                        "select send_hour || ' ' || time_zone || ' ' || weekdays || ' ' || paper_limit from subscriber where id = ?",
                        reader))
                .isEqualTo("7 UTC 127 40");
    }

    @Test
    void a_reader_pauses_and_goes_on() {
        var base = byLink();

        browser.post(base + "/resume").statusCode(303).header("Location", equalTo(base + "?done=closed#main"));
        browser.post(base + "/pause").statusCode(303).header("Location", equalTo(base + "?done=paused#main"));
        assertThat(status()).isEqualTo("PAUSED");
        browser.get(base)
                .body(containsString("You pause"))
                .body(containsString("Go on"))
                .body(containsString("up to 60 days"));
        browser.post(base + "/topics/new", "filter", "while paused", "limit", "20")
                .statusCode(303);
        browser.post(base + "/resume").statusCode(303).header("Location", equalTo(base + "?done=resumed#main"));
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void who_left_is_told_so_and_edits_nothing() {
        var base = byLink();

        browser.post(base + "/leave").statusCode(303).header("Location", equalTo(base + "?done=left#main"));
        assertThat(status()).isEqualTo("UNSUBSCRIBED");
        assertThat(house.texts("select event || page from consent where subscriber_id = ? order by id", reader))
                .last()
                .isEqualTo("withdrawn/preferences");
        browser.get(base + "?done=left")
                .body(containsString("Done: you are unsubscribed"))
                .body(containsString("sign up"))
                .body(not(containsString("<textarea")));
        for (var button :
                List.of("/pause", "/resume", "/topics/new", "/schedule", "/topics/" + topic("ti:alpha") + "/delete")) {
            browser.post(base + button, "filter", "x", "limit", "1")
                    .statusCode(303)
                    .header("Location", equalTo(base + "?done=closed#main"));
        }
        assertThat(status()).isEqualTo("UNSUBSCRIBED");
        assertThat(topics()).hasSize(3);
    }

    @Test
    void a_suppressed_address_is_not_talked_around() {
        house.update("update subscriber set status = 'SUPPRESSED' where id = ?", reader);
        browser.get(byLink()).statusCode(200).body(containsString("must not be mailed"));
        browser.post(byLink() + "/resume").statusCode(303);
        browser.post(byLink() + "/leave").statusCode(303);
        assertThat(status()).isEqualTo("SUPPRESSED");
    }

    @Test
    void a_form_of_elsewhere_changes_nothing() {
        var base = byLink();
        var before = everything();
        for (var button :
                List.of("/pause", "/leave", "/schedule", "/topics/new", "/topics/" + topic("ti:alpha") + "/delete")) {
            browser.call()
                    .header("Sec-Fetch-Site", "same-origin")
                    .formParam("filter", "x")
                    .formParam("limit", "1")
                    .post(base + button)
                    .then()
                    .statusCode(403);
            browser.form("filter", "x", "limit", "1")
                    .header("Sec-Fetch-Site", "cross-site")
                    .post(base + button)
                    .then()
                    .statusCode(403);
        }
        bySession();
        browser.call()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("x", "y")
                .post("/preferences/me/erase")
                .then()
                .statusCode(403);
        // A token made for a stranger is none of this session's.
        new Browser()
                .form()
                .cookies(browser.cookies())
                .post("/preferences/me/erase")
                .then()
                .statusCode(403);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_was_typed_is_never_markup() {
        var attack = "\"><svg onload=alert(1)>";
        var base = byLink();
        browser.post(
                        base + "/topics/new",
                        "name",
                        attack,
                        "filter",
                        "\"x\" OR \"<svg onload=alert(1)>\"",
                        "limit",
                        "20")
                .statusCode(303);
        browser.post(base + "/topics/new", "name", attack, "filter", attack, "limit", attack)
                .statusCode(422)
                .body(not(containsString("<svg")));
        browser.post(base + "/schedule", "hour", attack, "zone", attack, "day", attack, "most", attack)
                .statusCode(422)
                .body(not(containsString("<svg")));
        browser.get(base).statusCode(200).body(not(containsString("<svg"))).body(containsString("&quot;&gt;&lt;svg"));
        browser.get(base + "?topic=" + "%22%3E%3Csvg").statusCode(200);
    }

    private String everything() {
        return house.texts(
                        "select id || email || status || time_zone || send_hour || weekdays || paper_limit from subscriber order by id")
                + "" + house.texts("select id || name || filter_text || place || enabled from topic order by id")
                + house.texts("select id from consent order by id");
    }

    static ValidatableResponse quiet(ValidatableResponse answer) {
        return answer.contentType(startsWith("text/html"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", not(containsString("script-src")));
    }
}
