package dev.paperboy.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.delivery.DeliveryAlarms;
import dev.paperboy.delivery.DomainPauses;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.Suppressions;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuppressionsPageTest {

    private static final String PAGE = "/admin/suppressions";

    @Inject
    TestAdmins people;

    @Inject
    House house;

    @Inject
    Suppressions suppressions;

    @Inject
    DomainPauses pauses;

    @Inject
    DeliveryAlarms alarms;

    @BeforeEach
    void open() {
        house.open(true);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static String onlyLink(Browser browser) {
        var page = browser.get(PAGE).extract().asString();
        var at = page.indexOf(PAGE + "/", page.indexOf("<tbody>"));
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void an_operator_adds_looks_up_and_removes_with_a_reason_that_is_kept() {
        var browser = people.browser(Role.OPERATOR);
        browser.get(PAGE).statusCode(200).body(containsString("No address is suppressed."));

        browser.post(PAGE, "email", "Grace@example.org", "note", "asked by mail to grace@example.org")
                .statusCode(303)
                .header("Location", endsWith("?done=added"));
        browser.get(PAGE + "?done=added")
                .body(allOf(
                        containsString("is suppressed from now on"),
                        containsString("Put here by an admin"),
                        containsString("asked by mail to (address)"),
                        not(containsString("grace@example.org"))));
        browser.get(PAGE + "?email=grace@example.org").body(containsString("1 suppression found"));
        browser.get(PAGE + "?email=other@example.org").body(containsString("This address is not suppressed."));

        var one = onlyLink(browser);
        browser.get(one).statusCode(200).body(containsString("the address is kept as a hash only"));
        browser.post(one + "/remove", "reason", " ").statusCode(422).body(containsString("Say why it is removed."));
        browser.post(one + "/remove", "reason", "a mistake of grace@example.org")
                .statusCode(303);
        browser.get(PAGE + "?done=removed").body(containsString("off the list"));
        browser.get(one).statusCode(404);
        assertThat(house.texts("select action || ': ' || detail from audit_entry order by id"))
                .containsExactly(
                        "suppression added: asked by mail to (address)", "suppression removed: a mistake of (address)");
    }

    @Test
    void what_is_no_address_is_said_so_and_stays_in_its_field() {
        var browser = people.browser(Role.OPERATOR);

        browser.post(PAGE, "email", "<b>nobody", "note", "")
                .statusCode(422)
                .body(containsString("This is not an e-mail address that can be mailed."))
                .body(containsString("value=\"&lt;b&gt;nobody\""));
        browser.get(PAGE + "?email=nobody").statusCode(422).body(containsString("This is not an e-mail address"));
    }

    @Test
    void a_file_is_imported_and_the_list_downloaded() {
        var browser = people.browser(Role.OPERATOR);

        browser.upload(PAGE + "/import", "file", "list.csv", "email\na@example.org\nnothing\n".getBytes(UTF_8))
                .statusCode(200)
                .body(containsString("2 lines were read: 1 new, 0 known before, 1 refused."))
                .body(containsString("Line 3: This is not an e-mail address"));
        browser.get(PAGE + "/export.csv")
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("mac,reason,at,subscriber"));
    }

    @Test
    void a_viewer_looks_and_changes_nothing() {
        var operator = people.browser(Role.OPERATOR);
        operator.post(PAGE, "email", "grace@example.org", "note", "").statusCode(303);
        var one = onlyLink(operator);
        var viewer = people.browser(Role.VIEWER);

        viewer.get(PAGE).statusCode(200).body(not(containsString("Import it")));
        viewer.get(one).statusCode(200).body(not(containsString("Remove from the list")));
        viewer.post(PAGE, "email", "eve@example.org").statusCode(403);
        viewer.post(one + "/remove", "reason", "x").statusCode(403);
        viewer.post("/admin/trouble/resume", "domain", "example.org").statusCode(403);
        assertThat(house.count("select count(*) from suppression")).isEqualTo(1);
    }

    @Test
    void a_suppressed_reader_s_page_says_why() {
        var id = house.reader("ada@example.org", Settings.DEFAULT, "ti:alpha");
        QuarkusTransaction.requiringNew().run(() -> suppressions.add(id, "bounce", "550 5.1.1 <b>nobody"));

        people.browser(Role.VIEWER)
                .get("/admin/subscribers/" + id)
                .body(containsString("suppressed: The address does not exist, or no longer"))
                .body(containsString("550 5.1.1 &lt;b&gt;nobody"))
                .body(containsString("href=\"" + PAGE + "/"));
    }

    @Test
    void what_relays_say_stands_on_the_overview_until_somebody_saw_to_it() {
        house.update("insert into domain_pause (domain, paused_at, until, why) values ('refusing.example',"
                + " current_timestamp, current_timestamp + interval '1' hour, '550 5.7.1 blocked')");
        house.update("insert into delivery_alarm (kind, domain, first_at, last_at, times, reply) values ('RELAY', '',"
                + " current_timestamp, current_timestamp, 3, '535 5.7.8 <no>')");
        assertThat(pauses.all()).hasSize(1);
        assertThat(alarms.all()).hasSize(1);
        var browser = people.browser(Role.OPERATOR);

        browser.get("/admin")
                .body(containsString("The relay takes no mail from us, or cannot be reached, so all mail waits."))
                .body(containsString("535 5.7.8 &lt;no&gt;"))
                .body(containsString("Mails to one domain wait, because it refused us again and again."))
                .body(containsString("refusing.example"));
        browser.post("/admin/trouble/resume", "domain", "refusing.example").statusCode(303);
        browser.post("/admin/trouble/dismiss", "kind", "RELAY", "domain", "").statusCode(303);
        browser.post("/admin/trouble/dismiss", "kind", "NOTHING", "domain", "").statusCode(404);

        browser.get("/admin").body(not(containsString("What relays say")));
        assertThat(house.texts("select action from audit_entry order by id"))
                .containsExactly("domain resumed", "alarm dismissed");
    }
}
