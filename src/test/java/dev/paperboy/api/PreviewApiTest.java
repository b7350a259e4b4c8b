package dev.paperboy.api;

import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.House;
import dev.paperboy.testing.Relay;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.SmtpSink;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class PreviewApiTest {

    @Inject
    House house;

    @Inject
    TestAdmins people;

    @Inject
    DataSource database;

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
    void the_next_digest_of_a_subscriber_has_papers_with_topic_score_and_reason() throws SQLException {
        var reader = house.reader("ti:alpha");
        house.news("alpha and what follows");
        var before = Tables.counts(database);

        api().get("/api/v1/subscribers/" + reader + "/preview")
                .then()
                .statusCode(200)
                .body("subject", equalTo("1 paper: alpha and what follows"))
                .body("sentence", equalTo("Chosen out of 1 new paper."))
                .body("lookedAt", equalTo(1))
                .body("papers", hasSize(1))
                .body("papers[0].title", equalTo("alpha and what follows"))
                .body("papers[0].topic", equalTo("On ti:alpha"))
                .body("papers[0].reason", equalTo("ti:alpha"))
                .body("papers[0].score", notNullValue());
        for (var format : new String[] {"html", "text", "source"}) {
            api().get("/api/v1/subscribers/" + reader + "/preview?format=" + format)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("sandbox"))
                    .body(containsString("and what follows"))
                    .body(not(containsString("/preferences/")));
        }

        assertThat(Tables.counts(database)).isEqualTo(before);
    }

    @Test
    void nothing_to_send_is_an_answer_with_a_sentence() {
        var reader = house.reader("ti:alpha");

        api().get("/api/v1/subscribers/" + reader + "/preview")
                .then()
                .statusCode(200)
                .body("subject", nullValue())
                .body("sentence", notNullValue())
                .body("papers", empty());
        for (var format : new String[] {"html", "text", "source"}) {
            api().get("/api/v1/subscribers/" + reader + "/preview?format=" + format)
                    .then()
                    .statusCode(200)
                    .contentType("text/plain")
                    .body(containsString("."));
        }
    }

    @Test
    void samples_come_in_every_format() {
        api().get("/api/v1/preview?sample=twenty-papers").then().statusCode(200).body("papers", hasSize(20));
        api().get("/api/v1/preview?sample=welcome").then().statusCode(200).body("papers", empty());
        api().get("/api/v1/preview?format=source&sample=confirm")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("X-Paperboy-Mail: confirm"))
                .body(not(containsString("List-Unsubscribe")));
        api().get("/api/v1/preview?format=html&sample=mathematics")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(not(containsString("href")));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/preview?sample=nothing, 404",
        "/api/v1/preview?sample=%00, 404",
        "/api/v1/preview?format=pdf, 400",
        "/api/v1/preview?format=%F0%9F%A6%A9, 400",
        "/api/v1/subscribers/0/preview, 404",
        "/api/v1/subscribers/abc/preview, 404",
        "/api/v1/subscribers/99999999999999999999/preview, 404",
        "/api/v1/subscribers/%00/preview, 404"
    })
    void what_there_is_not_is_a_problem(String path, int status) {
        problem(api().get(path).then(), status);
    }

    @Test
    void a_test_mail_is_sent_and_written_down() throws Exception {
        var to = House.address("ada");

        json("{\"sample\": \"two-papers\", \"to\": \"" + to + "\"}")
                .post("/api/v1/preview/send")
                .then()
                .statusCode(202)
                .body("subject", containsString("[Test] 2 papers: "));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sink.mailsTo(to)).hasSize(1));
        var message = sink.mailsTo(to).get(0).message();
        assertThat(message.getHeader("X-Paperboy-Mail", null)).isEqualTo("test");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(house.texts("select subject from audit_entry where action = 'test mail sent'"))
                .containsExactly("sample two-papers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"sample\": \"ordinary\", \"subscriberId\": \"1\"}",
                "{\"sample\": \"ordinary\"}",
                "{\"sample\": \"ordinary\", \"to\": \"nobody\"}",
                "{\"sample\": \"ordinary\", \"to\": \"a@example.org\\r\\nBcc: b@example.org\"}",
                "{\"sample\": \"ordinary\", \"to\": \"\\u0000@example.org\"}"
            })
    void a_test_mail_that_makes_no_sense_is_refused(String body) {
        problem(json(body).post("/api/v1/preview/send").then(), 422);
        assertThat(house.count("select count(*) from letter")).isZero();
    }

    @Test
    void with_nothing_to_send_or_while_held_no_test_mail_goes() {
        var reader = house.reader("ti:alpha");
        problem(
                json("{\"subscriberId\": \"" + reader + "\", \"to\": \"" + House.address("x") + "\"}")
                        .post("/api/v1/preview/send")
                        .then(),
                409);
        house.hold(true);
        problem(
                        json("{\"sample\": \"ordinary\", \"to\": \"" + House.address("x") + "\"}")
                                .post("/api/v1/preview/send")
                                .then(),
                        409)
                .body("detail", containsString("held"));
    }

    @Test
    void a_token_shows_and_sends_what_its_role_may() {
        var owner = people.browser(Role.OWNER);
        var mine = House.address("owner");
        owner.post("/admin/account/address", "address", mine).statusCode(303);
        var viewer = token(owner, "VIEWER");
        var operator = token(owner, "OPERATOR");
        var reader = house.reader("ti:alpha");

        with(viewer).get("/api/v1/preview").then().statusCode(200);
        problem(with(viewer).get("/api/v1/subscribers/" + reader + "/preview").then(), 403);
        problem(
                with(viewer)
                        .body("{\"sample\": \"ordinary\"}")
                        .post("/api/v1/preview/send")
                        .then(),
                403);
        with(operator).get("/api/v1/subscribers/" + reader + "/preview").then().statusCode(200);
        problem(
                with(operator)
                        .body("{\"sample\": \"ordinary\", \"to\": \"" + House.address("x") + "\"}")
                        .post("/api/v1/preview/send")
                        .then(),
                403);
        with(operator)
                .body("{\"sample\": \"two-papers\"}")
                .post("/api/v1/preview/send")
                .then()
                .statusCode(202);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sink.mailsTo(mine)).hasSize(1));
        problem(
                with(operator)
                        .body("{\"subscriberId\": \"" + reader + "\"}")
                        .post("/api/v1/preview/send")
                        .then(),
                403);
    }

    @Test
    void the_calls_are_described() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/api/v1/subscribers/{id}/preview"))
                .body("paths.keySet()", hasItem("/api/v1/preview"))
                .body("paths.keySet()", hasItem("/api/v1/preview/send"));
    }

    private static String token(dev.paperboy.testing.Browser owner, String role) {
        var page = owner.post("/admin/tokens", "name", "script", "role", role)
                .statusCode(200)
                .extract()
                .asString();
        var found = Pattern.compile("<code>(pb_[\\w-]{43})</code>").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }
}
