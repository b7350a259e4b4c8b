package dev.paperboy.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.source.Harvesting;
import dev.paperboy.source.TestSources;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.FeedServer;
import dev.paperboy.testing.FeedServer.Reply;
import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SourcesPageTest {

    private static final String PAGE = "/admin/sources";
    private static final String ATTACK = "\"><svg onload=alert(1)>";
    private static final String NOTES =
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>A lab</title><link>https://lab.example.org/</link>
            <description>Notes</description><item><title>Note one</title><link>https://lab.example.org/1</link>
            <guid>1</guid><pubDate>Fri, 20 Nov 2026 05:00:00 GMT</pubDate><description>About it</description></item>
            </channel></rss>""";

    @Inject
    TestAdmins people;

    @Inject
    TestSources settings;

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
        server.serve("/notes.xml", Reply.ok(NOTES));
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
    void a_source_that_was_never_asked_says_so() {
        people.browser(Role.VIEWER)
                .get(PAGE)
                .statusCode(200)
                .body(containsString("lab (feed)"))
                .body(containsString("Never read to the end yet."))
                .body(containsString("Harvesting by the clock is off"))
                .body(containsString("There was no harvest yet"))
                .body(not(containsString("hx-trigger")));
    }

    @Test
    void an_operator_fetches_one_and_sees_how_it_went() {
        var operator = people.browser(Role.OPERATOR);
        operator.get(PAGE).body(containsString("action=\"/admin/sources/feed:lab/fetch\""));

        operator.post(PAGE + "/feed:lab/fetch").statusCode(303).header("Location", equalTo("/admin/sources?asked=now"));
        over();

        operator.get(PAGE + "?asked=now")
                .statusCode(200)
                .body(containsString("It was fetched; how that went stands below."))
                .body(containsString("In up to "))
                .body(containsString("Last read "))
                .body(containsString("The feed is in."))
                .body(containsString("<td class=\"number\">1</td>"));
        assertThat(house.texts("select subject from audit_entry where action = 'harvest asked for'"))
                .containsExactly("feed:lab");
    }

    @Test
    void all_are_fetched_by_one_button() {
        var operator = people.browser(Role.OPERATOR);

        operator.post(PAGE + "/fetch").statusCode(303);
        over();

        assertThat(house.texts("select outcome from harvest")).containsExactly("FETCHED");
        assertThat(house.texts("select subject from audit_entry where action = 'harvest asked for'"))
                .containsExactly("all sources");
    }

    @Test
    void the_page_watches_what_is_under_way_and_stops_by_itself() {
        server.serve("/notes.xml", Reply.ok(NOTES).delayed(Duration.ofSeconds(3)));
        var operator = people.browser(Role.OPERATOR);

        operator.post(PAGE + "/feed:lab/fetch").statusCode(303);

        operator.get(PAGE + "?asked=now")
                .body(containsString("Being fetched; this page shows the outcome in a moment."))
                .body(containsString("hx-trigger=\"every 2s\""))
                .body(not(containsString("feed:lab/fetch\"")));
        operator.get(PAGE + "/standing")
                .statusCode(200)
                .header("HX-Refresh", nullValue())
                .body(not(containsString("<html")));
        over();
        operator.get(PAGE + "/standing").header("HX-Refresh", equalTo("true")).body(not(containsString("hx-trigger")));
    }

    @Test
    void viewers_look_and_press_nothing() {
        var viewer = people.browser(Role.VIEWER);

        viewer.get(PAGE).body(not(containsString("Fetch")));
        viewer.post(PAGE + "/fetch").statusCode(403);
        viewer.post(PAGE + "/feed:lab/fetch").statusCode(403);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fetch", "/feed:lab/fetch"})
    void a_form_of_somebody_else_is_refused(String path) {
        people.browser(Role.OPERATOR)
                .call()
                .header("Sec-Fetch-Site", "same-origin")
                .post(PAGE + path)
                .then()
                .statusCode(403);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed:other", "%00", "%ED%A0%80", "..", "a%2Fb", "'"})
    void a_source_there_is_not_cannot_be_fetched(String name) {
        people.browser(Role.OWNER).post(PAGE + "/" + name + "/fetch").statusCode(404);
        assertThat(house.texts("select subject from audit_entry where action = 'harvest asked for'"))
                .isEmpty();
    }

    @Test
    void without_sources_the_page_says_how_to_turn_one_on() {
        settings.reset();

        people.browser(Role.OPERATOR)
                .get(PAGE)
                .statusCode(200)
                .body(containsString("paperboy.sources.arxiv.enabled=true"))
                .body(containsString("paperboy.sources.feeds[0].url"))
                .body(not(containsString("Fetch all now")));
        people.browser(Role.VIEWER).get("/admin").body(containsString("No source is on"));
    }

    @Test
    void the_overview_warns_of_a_source_that_goes_on_failing() {
        var viewer = people.browser(Role.VIEWER);
        state(2, null);
        viewer.get("/admin").body(not(containsString("has failed"))).body(containsString("There are no papers yet"));
        state(3, null);
        viewer.get("/admin").body(containsString("has failed 3 times in a row. The server &lt;b&gt;said no."));
        state(1, Instant.now().minus(Duration.ofHours(25)));
        viewer.get("/admin").body(not(containsString("has failed")));
        viewer.get(PAGE).body(containsString("It failed once. <bdi>The server &lt;b&gt;said no.</bdi>"));
    }

    private void state(int failures, @Nullable Instant success) {
        house.update("delete from source_state");
        house.update("delete from harvest");
        house.update(
                "insert into source_state (name, started, failures, last_success_at) values ('feed:lab', current_date, ?, ?)",
                failures,
                success == null ? null : OffsetDateTime.ofInstant(success, ZoneOffset.UTC));
        harvest("feed:lab", "FAILED", "The server <b>said no.");
    }

    private void harvest(String source, String outcome, String sentence) {
        house.update(
                "insert into harvest (source, from_day, to_day, started_at, millis, requests, bytes, received, created,"
                        + " updated, rejected, outcome, sentence) values (?, current_date, current_date, current_timestamp,"
                        + " 1, 1, 1, 0, 0, 0, 0, ?, ?)",
                source,
                outcome,
                sentence);
    }

    @Test
    void hostile_names_and_sentences_are_escaped() {
        settings.reset();
        settings.feed(ATTACK + "{7*7}", "/notes.xml");
        house.update(
                "insert into source_state (name, started, failures) values ('feed:svg-onload-alert-1-7-7', current_date, 4)");
        harvest("feed:svg-onload-alert-1-7-7", "FAILED", ATTACK);
        harvest("feed:gone", "THROTTLED", ATTACK);
        Browser operator = people.browser(Role.OPERATOR);

        for (var path : new String[] {PAGE, PAGE + "?asked=" + "%22%3E%3Csvg", PAGE + "/standing", "/admin"}) {
            var page = operator.get(path).statusCode(200).extract().asString();
            assertThat(page).as(path).doesNotContain("<svg").contains("&lt;svg onload=alert(1)&gt;{7*7}");
        }
        operator.get(PAGE).body(containsString("feed:gone")).body(containsString("put off: <bdi>"));
    }

    @Test
    void harvests_are_shown_in_pages() {
        for (int i = 0; i < 60; i++) {
            harvest("feed:lab", "UNCHANGED", "The feed did not change.");
        }
        var viewer = people.browser(Role.VIEWER);

        viewer.get(PAGE).body(containsString("Page 1 of 2"));
        viewer.get(PAGE + "?page=2").body(containsString("Page 2 of 2"));
        viewer.get(PAGE + "?page=-1").statusCode(200).body(containsString("Page 1 of 2"));
    }
}
