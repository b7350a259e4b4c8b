package dev.paperboy.admin;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.done;
import static dev.paperboy.testing.Api.edition;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.House;
import dev.paperboy.testing.Relay;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.SmtpSink;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class TriggerPageTest {

    private static final String NEW = "/admin/editions/new";
    private static final String SEND = "/admin/editions/new/send";
    private static final String DAY = "2026-03-05";
    private static final String ATTACK = "\"><svg onload=alert(1)>";

    @Inject
    TestAdmins people;

    @Inject
    House house;

    @Inject
    DataSource database;

    @Relay
    @SuppressWarnings("NullAway.Init")
    SmtpSink relay;

    private String readersAddress = "";
    private String reader = "";

    @BeforeEach
    void with_two_readers() throws SQLException {
        Tables.clear(database);
        load(paper("2603.00001", "Engines", "2026-03-02"));
        readersAddress = address();
        reader = subscriber(readersAddress, "engine");
        subscriber(address(), "loom");
    }

    @AfterEach
    void with_nobody() throws SQLException {
        house.hold(false);
        Tables.clear(database);
    }

    @Test
    void the_form_begins_with_today() {
        people.browser(Role.OPERATOR)
                .get(NEW + "?whom=" + reader)
                .statusCode(200)
                .body(containsString("value=\"" + LocalDate.now(ZoneOffset.UTC) + "\""))
                .body(containsString(">" + reader + "</textarea>"))
                .body(not(containsString(SEND)));
    }

    @Test
    void trying_out_tells_all_and_does_nothing() throws SQLException {
        people.browser(Role.OPERATOR)
                .post(NEW, "date", DAY, "whom", "")
                .statusCode(200)
                .body(containsString("1 digest with 1 paper in all would be sent for " + DAY))
                .body(containsString("For 1 more reader nothing matches"))
                .body(containsString(readersAddress))
                .body(containsString("Mine"))
                .body(containsString("Send 1 digest<"));
        for (var table : List.of("edition", "digest", "planning_request", "edition_paper", "audit_entry")) {
            assertThat(Tables.count(database, table, table.equals("audit_entry") ? "action like 'edition%'" : "1 = 1"))
                    .as(table)
                    .isZero();
        }
        assertThat(relay.mailsTo(readersAddress)).isEmpty();
    }

    @Test
    void sending_sends_once_however_often_it_is_pressed() {
        var operator = people.browser(Role.OPERATOR);
        var page = operator.post(SEND, "date", DAY, "whom", "")
                .statusCode(303)
                .extract()
                .header("Location");
        operator.post(SEND, "date", DAY, "whom", "").statusCode(303);
        done(page.substring(page.lastIndexOf('/') + 1));
        operator.post(SEND, "date", DAY, "whom", "")
                .statusCode(303)
                .header("Location", equalTo(page + "?notice=nobody"));
        operator.get(page + "?notice=nobody").statusCode(200).body(containsString("Nobody was left to plan"));

        assertThat(relay.mailsTo(readersAddress)).hasSize(1);
        assertThat(house.count("select count(*) from digest")).isEqualTo(2);
        assertThat(house.texts("select subject from audit_entry where action = 'edition triggered'"))
                .isNotEmpty()
                .containsOnly("edition " + page.substring(page.lastIndexOf('/') + 1));
    }

    @Test
    void only_those_named_are_served_and_the_others_are_said_why() {
        var operator = people.browser(Role.OPERATOR);
        var paused = subscriber(address(), "engine");
        operator.post("/admin/subscribers/" + paused + "/pause").statusCode(303);
        var names = readersAddress + "\n" + paused + "\nnobody@example.org\n999999999\n" + ATTACK;

        operator.post(NEW, "date", DAY, "whom", names)
                .statusCode(200)
                .body(containsString("1 digest with 1 paper"))
                .body(containsString(paused + ": is paused, and only active subscribers get digests."))
                .body(containsString("nobody@example.org: there is no such subscriber."))
                .body(containsString("999999999: there is no such subscriber."))
                .body(containsString("name=\"whom\" value=\"" + reader + " " + paused + "\""))
                .body(not(containsString("<svg")));
        var page = operator.post(SEND, "date", DAY, "whom", reader + " " + paused)
                .statusCode(303)
                .extract()
                .header("Location");
        done(page.substring(page.lastIndexOf('/') + 1));
        assertThat(house.texts("select subscriber_id from digest")).containsExactly(reader);
        operator.post(NEW, "date", DAY, "whom", reader)
                .body(containsString("has a digest of this date already (sent)."))
                .body(containsString("Nobody is left to send to"))
                .body(not(containsString(SEND)));
    }

    @Test
    void a_date_that_cannot_be_is_refused_and_what_was_typed_stays() throws SQLException {
        var operator = people.browser(Role.OPERATOR);
        var late = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
        for (var path : List.of(NEW, SEND)) {
            operator.post(path, "date", late, "whom", readersAddress)
                    .statusCode(422)
                    .body(containsString("more than two days ahead"))
                    .body(containsString("value=\"" + late + "\""))
                    .body(containsString(">" + readersAddress + "</textarea>"));
            operator.post(path, "date", ATTACK, "whom", ATTACK)
                    .statusCode(422)
                    .body(containsString("This is not a date"))
                    .body(not(containsString("<svg")));
            operator.post(path, "date", "1066-10-14", "whom", "").statusCode(422);
            operator.post(path, "date", DAY, "whom", "1 ".repeat(400) + "\0").statusCode(path.equals(NEW) ? 200 : 303);
        }
        var id = edition("{\"date\": \"2026-03-06\", \"subscriberIds\": []}");
        house.update("update edition set command = 'CANCELLED' where id = ?", Long.valueOf(id));
        for (var path : List.of(NEW, SEND)) {
            operator.post(path, "date", "2026-03-06", "whom", "")
                    .statusCode(422)
                    .body(containsString("The edition of 2026-03-06 was cancelled, and that is final."));
        }
        assertThat(Tables.count(database, "planning_request", "1 = 1")).isZero();
    }

    @Test
    void many_addresses_fit_into_the_form() {
        var names =
                "somebody-with-a-long-name@department.example.org\n".repeat(1).strip();
        var many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append(i).append(names).append('\n');
        }
        people.browser(Role.OPERATOR)
                .post(NEW, "date", DAY, "whom", many.toString())
                .statusCode(200)
                .body(containsString("299" + names + ": there is no such subscriber."));
    }

    @Test
    void who_may_only_look_changes_nothing() throws SQLException {
        var viewer = people.browser(Role.VIEWER);
        viewer.get(NEW).statusCode(403);
        viewer.post(NEW, "date", DAY, "whom", "").statusCode(403);
        viewer.post(SEND, "date", DAY, "whom", "").statusCode(403);
        viewer.post("/admin/hold", "reason", "x").statusCode(403);
        viewer.post("/admin/release").statusCode(403);
        for (var what : List.of("pause", "resume", "unsubscribe", "erase")) {
            viewer.post("/admin/subscribers/" + reader + "/" + what).statusCode(403);
        }
        var operator = people.browser(Role.OPERATOR);
        operator.get("/admin/subscribers/" + reader + "/erase").statusCode(403);
        operator.post("/admin/subscribers/" + reader + "/erase").statusCode(403);
        assertThat(house.text("select status from subscriber where id = ?", Long.valueOf(reader)))
                .isEqualTo("ACTIVE");
        assertThat(Tables.count(database, "audit_entry", "actor like 'admin%'")).isZero();
    }

    @Test
    void a_hold_stops_sending_and_its_release_goes_on() {
        var operator = people.browser(Role.OPERATOR);
        operator.post("/admin/hold", "reason", "The relay moves house " + ATTACK)
                .statusCode(303);
        operator.get("/admin")
                .body(containsString("Sending is held. What is planned waits."))
                .body(containsString("The relay moves house"))
                .body(not(containsString("<svg")));
        var page = operator.post(SEND, "date", DAY, "whom", "").extract().header("Location");
        await().until(() -> house.count("select count(*) from digest where state = 'PLANNED'") == 1);
        operator.get(page)
                .body(containsString("2 planned: 1 waiting, 1 skipped"))
                .body(containsString("data-live=\"" + page + "/events\""))
                .body(containsString("<a href=\"" + page + "\">Reload</a> to see it move."));
        house.update(
                "update digest set next_try_at = current_timestamp - interval '11' minute where state = 'PLANNED'");
        operator.get("/admin").body(containsString("1 digest has waited for more than 10 minutes."));
        house.update("update digest set state = 'CLAIMED', lease_no = 8 where state = 'PLANNED'");
        var lease = house.lease(3600);
        house.update("update digest_claim set claimed_at = current_timestamp - interval '11' minute");
        operator.get("/admin").body(containsString("1 digest has waited for more than 10 minutes."));
        house.update(
                "update digest set state = 'PLANNED', claim_id = null, next_try_at = current_timestamp where claim_id = ?"
                        + " and state = 'CLAIMED'",
                lease);
        assertThat(relay.mailsTo(readersAddress)).isEmpty();

        operator.post("/admin/release").statusCode(303);
        done(page.substring(page.lastIndexOf('/') + 1));
        assertThat(relay.mailsTo(readersAddress)).hasSize(1);
        assertThat(house.texts("select action from audit_entry where action like 'sending%' order by id"))
                .containsExactly("sending held", "sending released");
    }

    @Test
    void a_subscriber_is_paused_resumed_let_go_and_erased() {
        var owner = people.browser(Role.OWNER);
        var path = "/admin/subscribers/" + reader;
        owner.post(path + "/pause").statusCode(303).header("Location", equalTo(path));
        owner.get(path).body(containsString("<dd>paused</dd>")).body(containsString(path + "/resume"));
        owner.post(path + "/pause").statusCode(409).body(containsString("this subscriber is paused now"));
        owner.post(path + "/resume").statusCode(303);
        owner.post(path + "/unsubscribe").statusCode(303);
        owner.get(path).body(containsString("<dd>unsubscribed</dd>")).body(containsString("goodbye"));
        // Nobody is brought back without their own word.
        owner.post(path + "/resume").statusCode(409);
        owner.get(path + "/erase").statusCode(200).body(containsString("Erase for good"));
        assertThat(house.count("select count(*) from subscriber")).isEqualTo(2);
        owner.post(path + "/erase").statusCode(303);
        owner.get("/admin/subscribers?erased=" + reader).body(containsString("Subscriber " + reader + " is erased."));
        owner.get(path).statusCode(404);
        owner.post(path + "/erase").statusCode(303);

        assertThat(house.texts("select action from audit_entry where actor like 'admin%' order by id"))
                .containsExactly(
                        "subscriber paused", "subscriber resumed", "subscriber unsubscribed", "subscriber erased");
        assertThat(house.texts("select subject from audit_entry where actor like 'admin%'"))
                .containsOnly("subscriber " + reader);
    }

    @Test
    void hostile_texts_are_escaped_wherever_they_appear() {
        house.update("update topic set name = ?, filter_text = ?", ATTACK, ATTACK);
        house.update("update consent set user_agent = ?, wording = ?, page = ?", ATTACK, ATTACK, ATTACK);
        var operator = people.browser(Role.OPERATOR);
        escaped(operator.post(NEW, "date", DAY, "whom", "").extract().asString());
        var id = edition("{\"date\": \"" + DAY + "\"}");
        house.update("update attempt set reply = ?, note = ?", ATTACK, ATTACK);
        house.update("update subscriber set email = ? where id = ?", ATTACK, Long.valueOf(reader));
        house.update(
                "insert into letter (subscriber_id, kind, recipient, message_id, state, created_at, expires_at, lease_no, tries,"
                        + " unheard, reply) values (?, 'goodbye', '', 'x', 'SENT', current_timestamp, current_timestamp, 0, 0, 0, ?)",
                Long.valueOf(reader),
                ATTACK);
        var digest = house.text("select id from digest where state = 'SENT'");
        for (var path : List.of(
                "/admin/editions/" + id,
                "/admin/digests/" + digest,
                "/admin/digests/" + digest + "/mail",
                "/admin/subscribers",
                "/admin/subscribers?q=%22%3E%3Csvg%20onload%3Dalert(1)%3E",
                "/admin/subscribers/" + reader)) {
            escaped(operator.get(path).statusCode(200).extract().asString());
        }
    }

    private static void escaped(String page) {
        assertThat(page).doesNotContain("<svg").contains("&lt;svg onload=alert(1)&gt;");
    }
}
