package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.paperboy.subscriber.LetterCause;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderDataTest extends ReaderPagesCase {

    private static final String REPLY = "250 2.0.0 <b>queued</b>";

    @Inject
    DataSource database;

    @Test
    void a_reader_sees_what_came_and_why() {
        house.news("alpha for all");
        var digest = digest(reader);
        house.update(
                "insert into attempt (digest_id, tried_at, phase, outcome, reply) values (?, current_timestamp, 'DOT', 'sent', ?)",
                digest,
                REPLY);
        house.update("update digest set state = 'SENT' where id = ?", digest);
        for (var base : List.of(byLink(), bySession())) {
            browser.get(base)
                    .body(containsString(base + "/digests/" + digest))
                    .body(containsString("Saturday, 21 November"))
                    .body(containsString("<td>Sent</td>"));
            browser.get(base + "/digests/" + digest)
                    .statusCode(200)
                    .body(containsString("On ti:alpha"))
                    .body(containsString("<mark>alpha</mark>"))
                    .body(containsString("Matches ti:alpha"))
                    .body(containsString("The mail server took it"))
                    .body(containsString("&lt;b&gt;queued"))
                    .body(not(containsString(address)));
        }
    }

    @Test
    void silence_is_told_in_its_sentence() {
        house.news("nothing for anybody");
        var digest = digest(reader);
        assertThat(house.text("select state from digest where id = ?", digest)).isEqualTo("SKIPPED");
        browser.get(byLink()).body(containsString("Nothing matched out of 1 new paper."));
        browser.get(byLink() + "/digests/" + digest)
                .statusCode(200)
                .body(containsString("Nothing matched out of 1 new paper."));
    }

    @Test
    void somebody_else_s_digest_is_not_there() {
        house.news("foreign affairs");
        var other = house.reader("ti:foreign");
        var digest = digest(other);
        for (var base : List.of(byLink(), bySession())) {
            browser.get(base + "/digests/" + digest).statusCode(404).body(not(containsString("foreign")));
        }
        browser.get(byLink(other) + "/digests/" + digest).statusCode(200).body(containsString("foreign"));
    }

    @Test
    void a_forwarded_digest_is_harmless() {
        house.news("alpha for all");
        house.news("beta for some");
        var digest = digest(reader);
        var link = "/digests/" + tokens.digest(keys.currentId(), digest);
        for (int i = 0; i < 3; i++) {
            var page = PreferencesTest.quiet(browser.get(link).statusCode(200))
                    .body(containsString("On ti:beta"))
                    .body(containsString("<mark>alpha</mark>"))
                    .body(containsString("Matches ti:beta"))
                    .body(containsString("Chosen out of 2 new papers."))
                    .extract()
                    .asString();
            assertThat(page).doesNotContain(address, "/preferences", "/unsubscribe", "<form", "<script");
            browser.call().head(link).then().statusCode(200);
        }
        for (var other : List.of(
                link + "A", "/digests/x", "/digests/" + digest, byLink().replace("/preferences/", "/digests/"))) {
            browser.get(other).statusCode(404);
        }
        browser.get(link.replace("/digests/", "/preferences/")).statusCode(410);
        browser.get(link.replace("/digests/", "/unsubscribe/")).statusCode(404);
        house.update("delete from subscriber where id = ?", reader);
        browser.get(link).statusCode(404);
    }

    @Test
    void a_reader_takes_a_copy_of_everything_along() {
        house.news("alpha for all");
        var digest = digest(reader);
        house.update(
                "insert into attempt (digest_id, tried_at, phase, outcome, reply) values (?, current_timestamp, 'DOT', 'sent', ?)",
                digest,
                REPLY);
        bySession();
        browser.get("/preferences/me/export")
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("Content-Disposition", startsWith("attachment"))
                .header("Cache-Control", equalTo("no-store"))
                .body("email", equalTo(address))
                .body("status", equalTo("ACTIVE"))
                .body("timeZone", equalTo("UTC"))
                .body("weekdays", hasSize(7))
                .body("topics.filter", contains("ti:alpha", "ti:beta", "ti:gamma"))
                .body("consents.event", contains("requested", "confirmed"))
                .body("digests[0].date", equalTo("2026-11-21"))
                .body("digests[0].papers[0].title", equalTo("alpha for all"))
                .body("digests[0].papers[0].why", contains("ti:alpha"))
                .body("digests[0].attempts[0].reply", equalTo(REPLY));
    }

    @Test
    void a_link_of_a_mail_opens_no_data() {
        var base = byLink();
        browser.get(base + "/export")
                .statusCode(403)
                .body(containsString("needs a log-in"))
                .body(not(containsString(address)));
        browser.get(base + "/erase").statusCode(403);
        browser.post(base + "/erase").statusCode(403);
        browser.get("/preferences/me/export").statusCode(410);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void a_reader_is_deleted_for_good() throws SQLException {
        house.news("alpha for all");
        digest(reader);
        bySession();
        browser.get("/preferences/me/erase").statusCode(200).body(containsString("What stays"));
        assertThat(status()).isEqualTo("ACTIVE");
        var kept = browser.cookies();

        browser.post("/preferences/me/erase").statusCode(200).body(containsString("Everything is deleted"));

        assertThat(browser.cookies()).isEmpty();
        assertThat(Tables.holding(database, address)).isEmpty();
        assertThat(Tables.count(database, "reader_session", "1 = 1")).isZero();
        new Browser().call().cookies(kept).get("/preferences/me").then().statusCode(303);
        browser.get(byLink()).statusCode(410);
        assertThat(causes.all()).noneMatch(LetterCause.Left.class::isInstance);
    }
}
