package dev.paperboy.api;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.problem;
import static dev.paperboy.testing.Api.subscriber;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExplainApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void without_anybody() throws SQLException {
        Tables.clear(database);
    }

    private static ValidatableResponse explain(String subscriber, String paper) {
        return api().get("/api/v1/explain?subscriber=" + subscriber + "&paper=" + paper)
                .then();
    }

    @Test
    void an_explanation_names_the_step_and_the_clause() {
        var address = address();
        var id = subscriber(address, "ti:astrolabe AND cat:cs.CV");
        load(paper("2603.20001", "The astrolabe", "2026-03-02"));

        explain(address, "https://arxiv.org/abs/2603.20001v2")
                .statusCode(200)
                .body("subscriberId", equalTo(id))
                .body("paperId", equalTo("2603.20001"))
                .body("code", equalTo("not_matched"))
                .body("sentence", equalTo("It does not have cat:cs.CV; it is in cs.CL."))
                .body("topics.topic", contains("Mine"))
                .body("topics.code", contains("not_matched"))
                .body("topics[0].clauses", contains("cat:cs.CV"))
                .body("topics[0]", not(hasKey("score")))
                .body("$", not(hasKey("digestId")));
    }

    @Test
    void a_paper_that_comes_next_says_when() {
        var id = subscriber(address(), "ti:astrolabe");
        load(paper("2603.20001", "The astrolabe", "2026-03-02"));

        explain(id, "arxiv:2603.20001")
                .statusCode(200)
                .body("code", equalTo("chosen_next"))
                .body("sentence", containsString("07:00 (UTC)"))
                .body("$", hasKey("date"))
                .body("topics[0].clauses", contains("ti:astrolabe"))
                .body("topics[0].score.words.clause", contains("ti:astrolabe"))
                .body("topics[0].score.words[0].score", greaterThan(0f))
                .body("topics[0].score.votes", equalTo(0f))
                .body("topics[0].score.freshness", greaterThan(0f))
                .body("topics[0].score.total", greaterThan(0.5f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999.99999", "%F0%9F%98%80", "%00", "..%2F..%2Fetc", "x%27%20or%201=1"})
    void a_paper_that_is_not_there_is_an_answer(String paper) {
        explain(subscriber(address(), "ti:astrolabe"), paper)
                .statusCode(200)
                .body("code", equalTo("not_in_store"))
                .body("topics", empty())
                .body("$", not(hasKey("paperId")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"999999999", "nobody@example.org", "-1", "0", "%00@x", "99999999999999999999", "%F0%9F%98%80"})
    void nobody_is_not_there(String subscriber) {
        problem(explain(subscriber, "9999.99999"), 404);
    }

    @Test
    void both_have_to_be_said() {
        problem(explain("", "9999.99999"), 400);
        problem(explain("1", ""), 400);
        problem(api().get("/api/v1/explain").then(), 400);
    }

    @Test
    void who_has_no_token_asks_nothing() {
        problem(given().get("/api/v1/explain?subscriber=1&paper=1").then(), 401);
    }
}
