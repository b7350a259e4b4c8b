package dev.paperboy.api;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.edition;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.problem;
import static dev.paperboy.testing.Api.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.paperboy.testing.Relay;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.SmtpSink;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class DigestsApiTest {

    private static final String DIGESTS = "/api/v1/digests";

    @Inject
    DataSource database;

    @Relay
    @SuppressWarnings("NullAway.Init")
    SmtpSink relay;

    @BeforeEach
    @AfterEach
    void without_digests() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void a_digest_tells_what_was_in_it_why_and_how_it_went() throws MessagingException {
        var address = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        var reader = subscriber(address, "ti:engine");
        var edition = edition("{\"date\": \"2026-03-05\"}");

        var list = api().get(DIGESTS + "?subscriber=" + reader)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("page", equalTo(0))
                .body("size", equalTo(20));
        String id = list.extract().path("items[0].id");
        String messageId = list.extract().path("items[0].messageId");

        api().get(DIGESTS + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("editionId", equalTo(edition))
                .body("subscriberId", equalTo(reader))
                .body("date", equalTo("2026-03-05"))
                .body("state", equalTo("SENT"))
                .body("papers", hasSize(1))
                .body("papers[0].paperId", equalTo("2603.00001"))
                .body("papers[0].topic", equalTo("Mine"))
                .body("papers[0].reason", not(equalTo("")))
                .body("attempts", hasSize(1))
                .body("attempts[0].at", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"))
                .body("attempts[0].phase", not(equalTo("")))
                .body("attempts[0].reply", startsWith("250"))
                .body("attempts[0].outcome", not(equalTo("")));
        var mail = relay.mailsTo(address).get(0).message();
        assertThat(mail.getMessageID()).isEqualTo("<" + messageId + ">");
        assertThat(mail.getHeader("X-Paperboy-Digest")).containsExactly(id);
    }

    @Test
    void the_mail_is_shown_as_it_went() {
        var address = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address, "engine");
        edition("{\"date\": \"2026-03-05\"}");
        String id = api().get(DIGESTS + "?subscriber=" + address).path("items[0].id");

        var shown = api().get(DIGESTS + "/" + id + "/mail")
                .then()
                .statusCode(200)
                .contentType("message/rfc822")
                .extract()
                .asByteArray();

        assertThat(shown).isEqualTo(relay.mailsTo(address).get(0).bytes());
    }

    @Test
    void nothing_found_is_a_sentence_and_no_mail() {
        var address = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address, "loom");
        edition("{\"date\": \"2026-03-05\"}");

        var list = api().get(DIGESTS + "?subscriber=" + address)
                .then()
                .body("items[0].state", equalTo("SKIPPED"))
                .body("items[0].reason", equalTo("nothing matched"))
                .body("items[0].sentence", not(equalTo("")))
                .body("items[0].lookedAt", equalTo(1))
                .body("items[0].papers", empty())
                .body("items[0].attempts", empty());
        String id = list.extract().path("items[0].id");
        problem(api().get(DIGESTS + "/" + id + "/mail").then(), 404).body("detail", containsString("no mail"));
        assertThat(relay.mailsTo(address)).isEmpty();
    }

    @Test
    void the_list_is_narrowed_by_reader_and_date() {
        var address = address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address, "engine");
        subscriber(address(), "engine");
        edition("{\"date\": \"2026-03-05\"}");

        api().get(DIGESTS).then().body("total", equalTo(2));
        api().get(DIGESTS + "?date=2026-03-05").then().body("total", equalTo(2));
        api().get(DIGESTS + "?date=2026-03-06").then().body("total", equalTo(0));
        api().get(DIGESTS + "?date=2026-03-05&subscriber=" + address.toUpperCase(java.util.Locale.ROOT))
                .then()
                .body("items.date", contains("2026-03-05"));
        for (var nobody : new String[] {"nobody@example.org", "999999999", "abc", "%00", "%00@", "-1", "-5"}) {
            api().get(DIGESTS + "?subscriber=" + nobody)
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
        problem(api().get(DIGESTS + "?date=soon").then(), 400).body("errors[0].field", equalTo("date"));
        problem(api().get(DIGESTS + "?size=0").then(), 400).body("errors[0].field", equalTo("size"));
    }

    @Test
    void a_relay_s_answer_is_kept_without_the_address() throws SQLException {
        var address = "p550-" + address();
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address, "engine");
        edition("{\"date\": \"2026-03-05\"}");

        var attempt = api().get(DIGESTS + "?subscriber=" + address)
                .then()
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].attempts[0].reply", startsWith("550 5.1.1"))
                .extract();
        assertThat(attempt.asString()).doesNotContain(address);
        assertThat(Tables.holding(database, address))
                .containsExactlyInAnyOrder("\"subscriber\".email", "\"subscriber\".email_key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999999", "99999999999999999999999", "abc", "%00"})
    void an_unknown_digest_is_nobodys(String id) {
        problem(api().get(DIGESTS + "/" + id).then(), 404);
        problem(api().get(DIGESTS + "/" + id + "/mail").then(), 404);
    }
}
