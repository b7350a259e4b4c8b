package dev.paperboy.admin;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.edition;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.subscriber;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class OperatingPagesTest {

    private static final String DAY = "2026-03-05";

    @Inject
    TestAdmins people;

    @Inject
    House house;

    @Inject
    DataSource database;

    private String reader = "";
    private String readersAddress = "";
    private String edition = "";
    private String digest = "";

    @BeforeEach
    void with_an_edition_that_was_sent() throws SQLException {
        Tables.clear(database);
        readersAddress = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        reader = subscriber(readersAddress, "engine");
        subscriber(address(), "loom");
        edition = edition("{\"date\": \"" + DAY + "\"}");
        digest = house.text("select id from digest where state = 'SENT'");
    }

    @AfterEach
    void with_nobody() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void the_overview_tells_how_things_stand() {
        people.browser(Role.VIEWER)
                .get("/admin")
                .statusCode(200)
                .body(containsString("There is no edition for "))
                .body(containsString("2 planned: 1 sent, 1 skipped"))
                .body(containsString("2 subscribers"))
                .body(containsString("Engines"))
                .body(containsString("Nothing is held"))
                .body(not(containsString("Hold all sending")));
    }

    @Test
    void an_empty_house_says_what_to_do_next() throws SQLException {
        Tables.clear(database);
        var viewer = people.browser(Role.VIEWER);

        viewer.get("/admin")
                .statusCode(200)
                .body(containsString("Nobody is subscribed and confirmed yet"))
                .body(containsString("There are no papers yet"))
                .body(containsString("There was no edition yet"));
        viewer.get("/admin/editions").statusCode(200).body(containsString("There was no edition yet"));
        viewer.get("/admin/subscribers").statusCode(200).body(containsString("There is no subscriber yet"));
    }

    @Test
    void an_edition_lists_everybody_it_goes_to() {
        var viewer = people.browser(Role.VIEWER);

        viewer.get("/admin/editions").statusCode(200).body(containsString("/admin/editions/" + edition));
        viewer.get("/admin/editions/" + edition)
                .statusCode(200)
                .body(containsString("Edition of " + DAY))
                .body(containsString("State: done"))
                .body(containsString(readersAddress))
                .body(containsString("skipped: nothing matched"))
                .body(containsString("Nothing matched out of 1 new paper."))
                .body(not(containsString("data-live")))
                .body(not(containsString("live.js")));
    }

    @Test
    void recipients_are_shown_by_state_and_in_pages() {
        var viewer = people.browser(Role.VIEWER);
        viewer.get("/admin/editions/" + edition + "?state=SENT")
                .body(containsString("1 digest in this state"))
                .body(not(containsString("skipped: nothing matched")));
        viewer.get("/admin/editions/" + edition + "?state=FAILED").body(containsString("No digest is in this state"));
        viewer.get("/admin/editions/" + edition + "?state=%22%3E%3Csvg")
                .statusCode(200)
                .body(containsString("2 digests"));

        for (int i = 0; i < 60; i++) {
            house.update(
                    "insert into digest (edition_id, subscriber_id, digest_date, state, from_seq, to_seq, papers, looked_at,"
                            + " over_cap, sentence_id, locale, time_zone, planned_at, lease_no, tries, unheard)"
                            + " select edition_id, ?, digest_date, state, from_seq, to_seq, papers, looked_at, over_cap,"
                            + " sentence_id, locale, time_zone, planned_at, lease_no, tries, unheard from digest where id = ?",
                    900_000_000L + i,
                    Long.valueOf(digest));
        }
        viewer.get("/admin/editions/" + edition)
                .body(containsString("Page 1 of 2"))
                .body(containsString("page=2"));
        viewer.get("/admin/editions/" + edition + "?state=SENT&page=2")
                .body(containsString("Page 2 of 2"))
                .body(containsString("900000059 (erased)"))
                .body(containsString("?state=SENT&amp;page=1"));
        viewer.get("/admin/editions/" + edition + "?page=99999999999").body(containsString("Page 1 of 2"));
    }

    @Test
    void a_digest_tells_its_papers_its_attempts_and_its_mail() {
        var operator = people.browser(Role.OPERATOR);
        operator.get("/admin/digests/" + digest)
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-src 'self'"))
                .body(containsString(readersAddress))
                .body(containsString("Mine"))
                .body(containsString("Engines"))
                .body(containsString("<iframe sandbox"))
                .body(containsString("250"));
        operator.get("/admin/digests/" + digest + "/mail")
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        containsString("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
                .header("X-Frame-Options", equalTo("SAMEORIGIN"))
                .body(containsString("Engines"))
                .body(not(containsString("href")))
                .body(not(containsString("/unsubscribe/")))
                .body(not(containsString("/preferences/")));
    }

    @Test
    void a_viewer_sees_the_digest_but_not_the_mail() {
        var viewer = people.browser(Role.VIEWER);
        viewer.get("/admin/digests/" + digest).statusCode(200).body(not(containsString("<iframe")));
        viewer.get("/admin/digests/" + digest + "/mail").statusCode(403);
    }

    @Test
    void subscribers_are_found_by_a_part_of_the_address_by_id_and_by_status() {
        var viewer = people.browser(Role.VIEWER);
        viewer.get("/admin/subscribers").statusCode(200).body(containsString(readersAddress));
        viewer.get("/admin/subscribers?q=" + readersAddress.substring(0, 8).toUpperCase(java.util.Locale.ROOT))
                .body(containsString(readersAddress));
        viewer.get("/admin/subscribers?q=" + reader).body(containsString(readersAddress));
        viewer.get("/admin/subscribers?q=%25").body(containsString("Nobody was found"));
        viewer.get("/admin/subscribers?q=%00%EF%BF%BD").body(containsString("Nobody was found"));
        viewer.get("/admin/subscribers?status=PAUSED").body(containsString("Nobody was found"));
        viewer.get("/admin/subscribers?status=ACTIVE").body(containsString("2 subscribers found"));
    }

    @Test
    void a_subscriber_is_shown_with_all_that_is_known() {
        people.browser(Role.VIEWER)
                .get("/admin/subscribers/" + reader)
                .statusCode(200)
                .body(containsString(readersAddress))
                .body(containsString("every day at 07:00, UTC; 40 papers at most"))
                .body(containsString("<code>engine</code>"))
                .body(containsString("/admin/digests/" + digest))
                .body(containsString("asked in person"))
                .body(containsString("confirmed"))
                .body(not(containsString("/admin/subscribers/" + reader + "/pause")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"editions", "digests", "subscribers"})
    void what_there_is_not_is_not_found(String what) {
        Browser owner = people.browser(Role.OWNER);
        for (var id : new String[] {"0", "-1", "999999999", "99999999999999999999999", "abc", "%00"}) {
            owner.get("/admin/" + what + "/" + id).statusCode(404);
        }
        owner.get("/admin/digests/999999999/mail").statusCode(404);
        owner.get("/admin/subscribers/999999999/erase").statusCode(404);
        owner.post("/admin/subscribers/999999999/pause").statusCode(404);
    }
}
