package dev.paperboy.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.Suppressions;
import dev.paperboy.testing.Api;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.Relay;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.SmtpSink;
import dev.paperboy.testing.Tables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class PreviewPageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    TestAdmins people;

    @Inject
    House house;

    @Inject
    DataSource database;

    @Inject
    Suppressions suppressions;

    @Relay
    @SuppressWarnings("NullAway.Init") // The relay's resource fills it in.
    SmtpSink sink;

    @BeforeEach
    void open() {
        house.open(false);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_sample_is_shown_wide_and_narrow_in_frames_that_may_do_nothing() {
        var viewer = people.browser(Role.VIEWER);

        viewer.get("/admin/preview")
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-src 'self'"))
                .body(containsString("<iframe sandbox src=\"/admin/preview/samples/ordinary/mail\""))
                .body(containsString("375 pixels"))
                .body(not(containsString("Send a test mail")));
        viewer.get("/admin/preview/samples/ordinary/mail")
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        containsString("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
                .header("X-Frame-Options", equalTo("SAMEORIGIN"))
                .body(containsString("Agents That Ask"))
                .body(not(containsString("href")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mathematics", "right-to-left", "extremes", "over-the-limit", "welcome", "log-in", "confirm"})
    void every_part_of_a_sample_can_be_looked_at(String sample) {
        var viewer = people.browser(Role.VIEWER);

        for (var part : List.of("page", "light", "dark", "text", "source")) {
            viewer.get("/admin/preview?sample=" + sample + "&show=" + part)
                    .statusCode(200)
                    .body(containsString("Subject"));
        }
        viewer.get("/admin/preview?sample=" + sample + "&show=source")
                .body(containsString("MIME-Version: 1.0"))
                .body(containsString("To: reader@example.org"));
    }

    @Test
    void a_subscriber_s_next_digest_is_found_by_address_and_by_id_and_leaves_no_trace() throws SQLException {
        var address = House.address("reader");
        var reader = house.reader(address, Settings.DEFAULT, "ti:alpha");
        house.news("alpha and what follows");
        var operator = people.browser(Role.OPERATOR);
        var owner = people.browser(Role.OWNER);
        var before = Tables.counts(database);

        for (var who : List.of(address, address.toUpperCase(java.util.Locale.ROOT), String.valueOf(reader))) {
            operator.get("/admin/preview?subscriber=" + who)
                    .statusCode(200)
                    .body(containsString("1 paper: alpha and what follows"))
                    .body(containsString("/admin/preview/subscribers/" + reader + "/mail"))
                    .body(containsString("Only owners send a reader"))
                    .body(not(containsString("action=\"/admin/preview/send\"")));
        }
        owner.get("/admin/preview?subscriber=" + reader).body(containsString("action=\"/admin/preview/send\""));
        operator.get("/admin/preview/subscribers/" + reader + "/mail")
                .statusCode(200)
                .body(containsString("and what follows"))
                .body(not(containsString("href")));
        operator.get("/admin/preview?show=source&subscriber=" + reader)
                .body(containsString("List-Unsubscribe:"))
                .body(containsString("left-out-here"))
                .body(containsString("To: " + address));

        assertThat(Tables.counts(database)).isEqualTo(before);
    }

    @Test
    void when_there_is_nothing_to_send_the_page_says_why() {
        var reader = house.reader("ti:alpha");
        var operator = people.browser(Role.OPERATOR);

        operator.get("/admin/preview?subscriber=" + reader)
                .statusCode(200)
                .body(containsString("There is nothing to send. "))
                .body(not(containsString("<iframe")));
        operator.get("/admin/preview/subscribers/" + reader + "/mail").statusCode(404);
        operator.post("/admin/preview/send", "subscriber", String.valueOf(reader), "to", "")
                .statusCode(403);
        people.browser(Role.OWNER)
                .post("/admin/preview/send", "subscriber", String.valueOf(reader), "to", "")
                .statusCode(422);
    }

    @Test
    void who_never_confirmed_has_no_next_digest() {
        String id = Api.subscribe("{\"email\": \"" + Api.address()
                        + "\", \"topics\": [{\"name\": \"A\", \"filter\": \"engine\"}]}")
                .statusCode(201)
                .extract()
                .path("id");

        people.browser(Role.OPERATOR)
                .get("/admin/preview?subscriber=" + id)
                .statusCode(200)
                .body(containsString("never confirmed"));
    }

    @Test
    void a_past_digest_shows_its_text_and_its_source_without_its_links() throws SQLException {
        var reader = house.reader("ti:alpha");
        house.news("alpha and what follows");
        Api.json("{}").post("/api/v1/editions");
        house.sweep();
        var digest = house.text("select id from digest where subscriber_id = ?", reader);
        var operator = people.browser(Role.OPERATOR);

        operator.get("/admin/digests/" + digest).body(containsString("/admin/preview?digest=" + digest));
        operator.get("/admin/preview?show=text&digest=" + digest)
                .statusCode(200)
                .body(containsString("and what follows"))
                .body(not(containsString("/preferences/")));
        operator.get("/admin/preview?show=source&digest=" + digest)
                .statusCode(200)
                .body(containsString("left-out-here"));
    }

    @Test
    void viewers_see_samples_and_nobody_s_mail() {
        var reader = house.reader("ti:alpha");
        house.news("alpha and what follows");
        var viewer = people.browser(Role.VIEWER);

        viewer.get("/admin/preview?subscriber=" + reader)
                .statusCode(403)
                .body(containsString("Operators see the mails of subscribers."))
                .body(not(containsString("and what follows")));
        viewer.get("/admin/preview?digest=1").statusCode(403);
        viewer.get("/admin/preview/subscribers/" + reader + "/mail").statusCode(403);
        viewer.post("/admin/preview/send", "sample", "ordinary").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample=nothing",
                "sample=%00x",
                "sample=../../etc/passwd",
                "sample=ORDINARY",
                "subscriber=0",
                "subscriber=-1",
                "subscriber=99999999999999999999999",
                "subscriber=%00%ED%A0%80@x",
                "subscriber=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "digest=1%20or%201=1",
                "digest=999999999",
                "digest=%F0%9F%A6%A9"
            })
    void what_there_is_not_is_said_and_what_was_typed_runs_nothing(String query) {
        people.browser(Role.OWNER)
                .get("/admin/preview?" + query + "&show=%3Csvg")
                .statusCode(404)
                .body(containsString("There is no "), not(containsString("<script>alert")))
                .body(not(containsString("<svg")));
    }

    @Test
    void a_test_mail_goes_to_oneself_marked_as_one_and_leads_nowhere() throws MessagingException {
        var admin = people.make(Role.OWNER);
        var browser = people.browser(admin);
        var mine = House.address("ada");
        browser.post("/admin/account/address", "address", mine).statusCode(303);
        browser.get("/admin/account?changed=address")
                .body(containsString(mine), containsString("Your address is changed"));
        browser.get("/admin/preview").body(containsString("value=\"" + mine + "\""));

        browser.post("/admin/preview/send", "sample", "ordinary", "to", mine)
                .statusCode(303)
                .header("Location", "/admin/preview?sample=ordinary&show=page&sent=yes");

        var message = only(mine).message();
        assertThat(message.getSubject()).startsWith("[Test] 10 papers: ");
        assertThat(message.getHeader("X-Paperboy-Mail", null)).isEqualTo("test");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("X-Paperboy-Digest")).isNull();
        assertThat(
                        house.texts(
                                "select actor || ' ' || subject || ' ' || detail from audit_entry where action = 'test mail sent'"))
                .containsExactly(admin.key() + " sample ordinary to their own address");
        assertThat(house.texts("select detail from audit_entry")).noneMatch(detail -> detail.contains("@"));
    }

    @Test
    void a_reader_s_next_digest_goes_to_an_admin_and_the_reader_keeps_their_place() throws MessagingException {
        var reader = house.reader("ti:alpha");
        house.news("alpha and what follows");
        var place = house.count("select seq from reader where subscriber_id = ?", reader);
        var to = House.address("other");

        people.browser(Role.OWNER)
                .post("/admin/preview/send", "subscriber", String.valueOf(reader), "to", to)
                .statusCode(303);

        assertThat(only(to).message().getSubject()).isEqualTo("[Test] 1 paper: alpha and what follows");
        assertThat(house.count("select seq from reader where subscriber_id = ?", reader))
                .isEqualTo(place);
        assertThat(house.count("select count(*) from digest")).isZero();
        assertThat(house.texts("select detail from audit_entry where action = 'test mail sent'"))
                .containsExactly("to another address");
    }

    @Test
    void operators_send_to_themselves_alone_once_they_are_subscribed() {
        var operator = people.browser(Role.OPERATOR);
        var mine = House.address("grace");

        operator.get("/admin/preview").body(containsString("You have no address here yet."));
        operator.post("/admin/preview/send", "sample", "two-papers")
                .statusCode(422)
                .body(containsString("account page"));
        operator.post("/admin/account/address", "address", mine)
                .statusCode(422)
                .body(containsString("is not subscribed here"), containsString(mine));
        house.reader(mine, Settings.DEFAULT, "ti:alpha");
        operator.post("/admin/account/address", "address", mine).statusCode(303);
        operator.post("/admin/preview/send", "sample", "two-papers", "to", House.address("stranger"))
                .statusCode(403)
                .body(containsString("Only owners"));
        operator.post("/admin/preview/send", "sample", "two-papers", "to", mine).statusCode(303);

        assertThat(only(mine).recipient()).isEqualTo(mine);
        operator.post("/admin/account/address", "address", "").statusCode(303);
        operator.get("/admin/preview").body(containsString("You have no address here yet."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody", "a@b", "a@example.org\r\nBcc: b@example.org", "<a@example.org>", "a b@example.org"})
    void what_is_no_address_is_refused_and_kept(String typed) {
        var owner = people.browser(Role.OWNER);

        owner.post("/admin/preview/send", "sample", "ordinary", "to", typed)
                .statusCode(422)
                .body(containsString("This is not an e-mail address that can be mailed."));
        owner.post("/admin/account/address", "address", typed).statusCode(422);
        assertThat(house.count("select count(*) from letter")).isZero();
    }

    @Test
    void while_sending_is_held_the_page_says_so_and_nothing_is_written() {
        house.hold(true);
        var owner = people.browser(Role.OWNER);

        owner.get("/admin/preview")
                .body(containsString("Sending is held."))
                .body(not(containsString("Send a test mail")));
        owner.post("/admin/preview/send", "sample", "ordinary", "to", House.address("x"))
                .statusCode(409)
                .body(containsString("Sending is held."));
        assertThat(house.count("select count(*) from letter")).isZero();
    }

    @Test
    void a_suppressed_address_gets_no_test_mail() {
        var address = House.address("gone");
        var reader = house.reader(address, Settings.DEFAULT, "ti:alpha");
        QuarkusTransaction.requiringNew().run(() -> suppressions.add(reader, "bounce", "550"));

        people.browser(Role.OWNER)
                .post("/admin/preview/send", "sample", "ordinary", "to", address)
                .statusCode(409)
                .body(containsString("must not be mailed"));
    }

    @Test
    void ten_go_in_an_hour_however_many_buttons_are_pressed_at_once() throws Exception {
        var owner = people.browser(Role.OWNER);
        var to = House.address("impatient");

        var answers = atOnce(IntStream.range(0, 14)
                .<Callable<Integer>>mapToObj(i -> () -> press(owner, to))
                .toList());

        assertThat(answers).containsOnly(303, 429);
        assertThat(answers.stream().filter(status -> status == 303)).hasSize(10);
        assertThat(house.count("select count(*) from letter")).isEqualTo(10);
    }

    @Test
    void two_admins_at_once_get_their_own() throws Exception {
        var one = House.address("one");
        var other = House.address("other");
        var first = people.browser(Role.OWNER);
        var second = people.browser(Role.OWNER);

        assertThat(atOnce(List.of(() -> press(first, one), () -> press(second, other))))
                .containsOnly(303);

        assertThat(only(one).recipient()).isEqualTo(one);
        assertThat(only(other).recipient()).isEqualTo(other);
        assertThat(house.texts("select distinct actor from audit_entry where action = 'test mail sent'"))
                .hasSize(2);
    }

    private static int press(Browser browser, String to) {
        return browser.form("sample", "two-papers", "to", to)
                .post("/admin/preview/send")
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new java.util.ArrayList<Integer>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private KeptMail only(String to) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sink.mailsTo(to)).hasSize(1));
        return sink.mailsTo(to).get(0);
    }
}
