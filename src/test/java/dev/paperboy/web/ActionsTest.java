package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does from a mail without logging in. */
@QuarkusTest
class ActionsTest extends ReaderPagesCase {

    @Inject
    DataSource database;

    /** The path behind the link of a digest of these papers. */
    private String link(String... titles) {
        for (var title : titles) {
            house.news(title);
        }
        return link(reader, digest(reader));
    }

    private String link(long subscriber, long digest) {
        return "/actions/" + tokens.actions(keys.currentId(), subscriber, digest, LocalDate.now(clock));
    }

    private String mutedUntil(String filter) {
        return house.text("select muted_until from topic where id = ?", topic(filter));
    }

    private long saved() {
        return house.count("select count(*) from saved_paper where subscriber_id = ?", reader);
    }

    @Test
    void a_link_shows_the_paper_and_all_that_can_be_done_and_not_who_reads() {
        var link = link("alpha of the day");

        PreferencesTest.quiet(browser.get(link + "?paper=1").statusCode(200))
                .body(containsString("alpha of the day"))
                .body(containsString("On ti:alpha"))
                .body(containsString("Save this paper"))
                .body(containsString("More like this"))
                .body(containsString("Less like this"))
                .body(containsString("Mute for a week"))
                .body(not(containsString("<script")))
                .body(not(containsString(address)));
        for (var one : List.of("save", "more", "less", "mute")) {
            browser.get(link + "?paper=1&do=" + one).statusCode(200).body(not(containsString(address)));
        }
    }

    @Test
    void looking_changes_nothing() throws SQLException {
        var link = link("alpha of the day", "beta too");
        var before =
                house.texts("select filter_text || coalesce(cast(muted_until as varchar), '') from topic order by id");
        for (int i = 0; i < 3; i++) {
            for (var query :
                    List.of("", "?paper=1", "?paper=2&do=save", "?paper=1&do=mute", "?paper=1&do=less", "?do=x")) {
                browser.get(link + query).statusCode(200);
                browser.call().head(link + query).then().statusCode(200);
            }
        }
        assertThat(house.texts(
                        "select filter_text || coalesce(cast(muted_until as varchar), '') from topic order by id"))
                .isEqualTo(before);
        assertThat(saved()).isZero();
        // Proposals cost searches, which are counted; nothing else is.
        assertThat(Tables.count(database, "limit_use", "1 = 1")).isEqualTo(6);
    }

    @Test
    void a_link_works_for_thirty_days() {
        var link = link("alpha of the day");
        pass(Duration.ofDays(30));
        browser.get(link + "?paper=1").statusCode(200);
        pass(Duration.ofDays(1));
        PreferencesTest.quiet(browser.get(link + "?paper=1").statusCode(410)).body(not(containsString("alpha")));
        browser.post(link, "paper", "1", "do", "save").statusCode(410);
        assertThat(saved()).isZero();
    }

    @Test
    void what_is_no_link_is_refused() {
        var digest = digest(reader);
        var link = link(reader, digest);
        var other = house.reader("ti:alpha");
        for (var wrong : List.of(
                link + "A",
                link.substring(0, 40),
                "/actions/x",
                "/actions/%00",
                "/actions/" + "A".repeat(3_000),
                link(other, digest),
                link(reader, digest + 1_000),
                byLink().replace("/preferences/", "/actions/"))) {
            browser.get(wrong).statusCode(410).body(not(containsString("alpha")));
            browser.post(wrong, "paper", "1", "do", "save").statusCode(410);
        }
        browser.get(link.replace("/actions/", "/preferences/")).statusCode(410);
        browser.get(link.replace("/actions/", "/digests/")).statusCode(404);
        house.update("delete from subscriber where id = ?", reader);
        browser.get(link).statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "2", "-1", "99999999999999999999", "one", "1.0", "%00", "1%20OR%201=1", "%F0%9F%92%A5"})
    void a_number_of_no_paper_shows_the_papers(String number) {
        var link = link("alpha of the day");

        browser.get(link + "?paper=" + number)
                .statusCode(200)
                .body(containsString("There is no paper of that number"))
                .body(containsString("alpha of the day"));
        browser.post(link, "paper", number, "do", "save")
                .statusCode(404)
                .body(containsString("no paper of that number"));
        assertThat(saved()).isZero();
    }

    @Test
    void an_unknown_wish_shows_everything_and_does_nothing() {
        var link = link("alpha of the day");
        for (var wish : List.of("", "SAVE", "delete", "%00", "%3Cb%3E", "x".repeat(3_000))) {
            browser.get(link + "?paper=1&do=" + wish)
                    .statusCode(200)
                    .body(containsString("Save this paper"))
                    .body(containsString("Mute for a week"))
                    .body(not(containsString("<b>")));
            browser.post(link, "paper", "1", "do", wish)
                    .statusCode(303)
                    .header("Location", equalTo(link + "?paper=1&done=closed"));
        }
        browser.get(link).statusCode(200).body(containsString("alpha of the day"));
    }

    @Test
    void a_form_of_another_site_does_nothing() {
        var link = link("alpha of the day");
        browser.call()
                .formParam("paper", "1")
                .formParam("do", "save")
                .post(link)
                .then()
                .statusCode(403);
        browser.form("paper", "1", "do", "save")
                .header("Sec-Fetch-Site", "cross-site")
                .post(link);
        assertThat(saved()).isZero();
    }

    @Test
    void a_paper_is_saved_listed_exported_and_taken_off_here_and_there() {
        var link = link("alpha of the day");

        browser.post(link, "paper", "1", "do", "save")
                .statusCode(303)
                .header("Location", equalTo(link + "?paper=1&do=save&done=saved"));
        browser.post(link + "?paper=1&do=save").statusCode(303);

        assertThat(saved()).isEqualTo(1);
        browser.get(link + "?paper=1&do=save&done=saved")
                .body(containsString("To undo, take it off below"))
                .body(containsString("Take it off</button>"));
        var id = house.count("select paper_id from saved_paper");
        var base = bySession();
        browser.get(base).body(containsString("alpha of the day")).body(containsString(base + "/saved/" + id));
        browser.get(base + "/export")
                .body("saved", hasSize(1))
                .body("saved[0].title", equalTo("alpha of the day"))
                .body("saved[0].savedAt", startsWith("2026-11-21T12:00"));
        browser.post(base + "/saved/" + id + "/remove")
                .statusCode(303)
                .header("Location", equalTo(base + "?done=taken#saved"));
        assertThat(saved()).isZero();
        browser.post(base + "/saved/" + id + "/remove").statusCode(303);
        browser.post(link, "paper", "1", "do", "save").statusCode(303);
        browser.post(link, "paper", "1", "do", "unsave")
                .statusCode(303)
                .header("Location", equalTo(link + "?paper=1&do=save&done=taken"));
        assertThat(saved()).isZero();
        browser.get(base).body(containsString("None yet. Press"));
    }

    @Test
    void the_list_goes_with_its_reader() {
        var link = link("alpha of the day");
        browser.post(link, "paper", "1", "do", "save").statusCode(303);
        bySession();
        browser.post("/preferences/me/erase").statusCode(200);
        assertThat(house.count("select count(*) from saved_paper")).isZero();
    }

    @Test
    void a_topic_is_muted_for_a_week_and_the_mute_can_be_ended_here_and_there() {
        var link = link("alpha of the day");
        var alpha = topic("ti:alpha");

        browser.post(link, "paper", "1", "do", "mute")
                .statusCode(303)
                .header("Location", equalTo(link + "?paper=1&do=mute&topic=" + alpha + "&done=muted"));

        assertThat(mutedUntil("ti:alpha")).startsWith("2026-11-28 12:00");
        assertThat(mutedUntil("ti:beta")).isEqualTo("null");
        browser.get(link + "?paper=1&do=mute&done=muted")
                .body(containsString("To undo, end the mute below"))
                .body(containsString("is muted until 28 November"));
        browser.get(byLink()).body(containsString("muted until 28 November"));
        pass(Duration.ofDays(2));
        browser.post(link, "paper", "1", "do", "mute").statusCode(303);
        assertThat(mutedUntil("ti:alpha")).startsWith("2026-11-30 12:00");
        assertThat(house.text("select muted_from from topic where id = ?", alpha))
                .startsWith("2026-11-21 12:00");
        browser.post(link, "paper", "1", "do", "unmute", "topic", String.valueOf(alpha))
                .statusCode(303);
        assertThat(mutedUntil("ti:alpha")).isEqualTo("null");
        browser.post(link, "paper", "1", "do", "mute").statusCode(303);
        var base = byLink();
        browser.post(base + "/topics/" + alpha + "/unmute")
                .statusCode(303)
                .header("Location", equalTo(base + "?done=unmuted#topic-" + alpha));
        assertThat(mutedUntil("ti:alpha")).isEqualTo("null");
    }

    @Test
    void of_two_topics_that_brought_a_paper_either_can_be_muted_and_no_other() {
        var link = link("alpha beta");

        browser.get(link + "?paper=1&do=mute")
                .body(containsString("On ti:alpha"))
                .body(containsString("On ti:beta"))
                .body(not(containsString("On ti:gamma")));
        browser.post(link, "paper", "1", "do", "mute", "topic", String.valueOf(topic("ti:beta")))
                .statusCode(303);
        assertThat(mutedUntil("ti:beta")).startsWith("2026-11-28");
        assertThat(mutedUntil("ti:alpha")).isEqualTo("null");
        var other = house.reader("ti:delta");
        for (var foreign : List.of(
                String.valueOf(topic("ti:gamma")),
                house.text("select id from topic where subscriber_id = ?", other),
                "0",
                "x",
                "9".repeat(30))) {
            browser.post(link, "paper", "1", "do", "mute", "topic", foreign).statusCode(303);
        }
        assertThat(mutedUntil("ti:gamma")).isEqualTo("null");
        assertThat(mutedUntil("ti:alpha")).isEqualTo("null");
        assertThat(house.text("select muted_until from topic where subscriber_id = ?", other))
                .isEqualTo("null");
    }

    @Test
    void all_topics_muted_the_preferences_say_that_nothing_comes() {
        var link = link("alpha beta gamma");
        for (var filter : List.of("ti:alpha", "ti:beta", "ti:gamma")) {
            browser.post(link, "paper", "1", "do", "mute", "topic", String.valueOf(topic(filter)));
        }
        browser.get(byLink()).body(containsString("None while all topics are muted, until 28 November."));
    }

    @Test
    void more_and_less_offer_words_of_the_paper_with_what_they_would_bring() {
        house.news("A survey of everything");
        var link = link("alpha survey");

        browser.get(link + "?paper=1&do=less")
                .statusCode(200)
                .body(containsString("value=\"survey\" checked"))
                .body(containsString("ti:alpha AND NOT survey"))
                .body(matchesPattern(
                        "(?s).*papers in the last .*day.*: \\d+ instead of \\d+; this paper would not come.*"))
                .body(containsString(">ti:alpha</textarea>"));
        browser.get(link + "?paper=1&do=more")
                .statusCode(200)
                .body(containsString("survey OR ti:alpha"))
                .body(matchesPattern("(?s).*papers in the last .*day.*: \\d+ instead of \\d+<.*"))
                .body(not(containsString("this paper would not come")));
        assertThat(topics()).first().isEqualTo("On ti:alpha|ti:alpha|20|true");
    }

    @Test
    void a_filter_is_tried_saved_and_put_back() {
        house.news("A survey of everything");
        var link = link("alpha survey");
        var alpha = topic("ti:alpha");

        browser.post(link, "paper", "1", "do", "less", "choice", "survey", "filter", "ti:alpha", "try", "1")
                .statusCode(200)
                .body(containsString("Nothing is saved yet."))
                .body(containsString("would not come any more"))
                .body(containsString("Read as <code>ti:alpha AND NOT survey</code>"));
        assertThat(topics()).first().isEqualTo("On ti:alpha|ti:alpha|20|true");

        browser.post(link, "paper", "1", "do", "less", "choice", "survey", "filter", "ti:alpha")
                .statusCode(303)
                .header("Location", equalTo(link + "?paper=1&do=less&topic=" + alpha + "&done=changed"));
        assertThat(topics()).first().isEqualTo("On ti:alpha|ti:alpha AND NOT survey|20|true");
        assertThat(house.texts("select event from consent where subscriber_id = ? order by id", reader))
                .endsWith("topics");
        browser.get(link + "?paper=1&do=less&done=changed")
                .body(containsString("The filter is saved"))
                .body(containsString("the topic asked for <code>ti:alpha</code>"));

        browser.post(link, "paper", "1", "do", "restore")
                .statusCode(303)
                .header("Location", containsString("restored"));
        assertThat(topics()).first().isEqualTo("On ti:alpha|ti:alpha|20|true");
        browser.post(link, "paper", "1", "do", "restore").statusCode(303).header("Location", containsString("closed"));

        browser.post(link, "paper", "1", "do", "more", "choice", "", "filter", "alpha OR survey")
                .statusCode(303);
        assertThat(topics()).first().isEqualTo("On ti:alpha|alpha OR survey|20|true");
    }

    @Test
    void a_filter_that_cannot_be_is_refused_and_kept_as_typed() {
        var link = link("alpha survey");
        var before = topics();

        browser.post(link, "paper", "1", "do", "more", "choice", "", "filter", "alpha AND (<b>")
                .statusCode(422)
                .body(containsString("At character "))
                .body(containsString(">alpha AND (&lt;b&gt;</textarea>"));
        browser.post(link, "paper", "1", "do", "more", "choice", "survey", "filter", "something else")
                .statusCode(422)
                .body(containsString("Choose one of the two"))
                .body(containsString(">something else</textarea>"));
        for (var nothing : List.of("", "  ", "ti:alpha")) {
            browser.post(link, "paper", "1", "do", "less", "filter", nothing)
                    .statusCode(422)
                    .body(containsString("Nothing would change"));
        }
        for (var words : List.of("the", "…", "\u0000", "w ".repeat(500), "x".repeat(5_000))) {
            browser.post(link, "paper", "1", "do", "less", "choice", words)
                    .statusCode(422)
                    .body(containsString("cannot be taken up"));
        }
        browser.post(link, "paper", "1", "do", "less", "filter", "x".repeat(3_000))
                .statusCode(422);
        assertThat(topics()).isEqualTo(before);
        browser.post(link, "paper", "1", "do", "less", "choice", "a\" OR cat:cs.CL", "filter", "ti:alpha")
                .statusCode(303);
        assertThat(topics()).first().isEqualTo("On ti:alpha|ti:alpha AND NOT \"cat:cs.cl\"|20|true");
    }

    @Test
    void a_filter_as_long_as_can_be_takes_up_no_more() {
        var longest = new StringBuilder("ti:alpha");
        for (int i = 1; i < 100; i++) {
            longest.append(" OR word").append(i);
        }
        var base = byLink();
        browser.post(
                        base + "/topics/" + topic("ti:alpha"),
                        "name",
                        "Long",
                        "filter",
                        longest.toString(),
                        "limit",
                        "20",
                        "on",
                        "1")
                .statusCode(303);
        var link = link("alpha survey");

        browser.get(link + "?paper=1&do=more").statusCode(200).body(containsString("as long as it may be"));
        browser.post(link, "paper", "1", "do", "more", "choice", "survey")
                .statusCode(422)
                .body(containsString("would become too long"));
        assertThat(topics().get(0)).isEqualTo("Long|" + longest + "|20|true");
    }

    @Test
    void a_topic_that_is_gone_or_renamed_is_told() {
        var link = link("alpha of the day", "beta of the day");
        house.update("update topic set name = 'Renamed' where id = ?", topic("ti:beta"));
        house.update("delete from topic where id = ?", topic("ti:alpha"));

        for (var one : List.of("more", "less", "mute")) {
            browser.get(link + "?paper=1&do=" + one).statusCode(200);
            browser.post(link, "paper", "1", "do", one, "choice", "day").statusCode(303);
        }
        var first = browser.get(link + "?paper=1&do=mute").extract().asString();
        var second = browser.get(link + "?paper=2&do=mute").extract().asString();
        assertThat(first + second).contains("On ti:alpha</strong> is gone").contains("Renamed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSUBSCRIBED", "SUPPRESSED", "PENDING"})
    void who_is_not_served_is_told_what_to_do_and_changes_nothing(String status) {
        var link = link("alpha of the day");
        house.update("update subscriber set status = ? where id = ?", status, reader);

        browser.get(link + "?paper=1&do=save")
                .statusCode(200)
                .body(matchesPattern("(?s).*>sign up</a>.*|.*Sign up with another address.*"))
                .body(not(containsString("<form")));
        for (var wish : List.of("save", "mute", "restore")) {
            browser.post(link, "paper", "1", "do", wish).statusCode(303);
        }
        browser.post(link, "paper", "1", "do", "more", "choice", "day").statusCode(303);
        assertThat(saved()).isZero();
        assertThat(mutedUntil("ti:alpha")).isEqualTo("null");
        assertThat(topics()).first().isEqualTo("On ti:alpha|ti:alpha|20|true");
    }

    @Test
    void who_pauses_can_act() {
        var link = link("alpha of the day");
        house.update("update subscriber set status = 'PAUSED' where id = ?", reader);
        browser.post(link, "paper", "1", "do", "save").statusCode(303);
        assertThat(saved()).isEqualTo(1);
    }
}
