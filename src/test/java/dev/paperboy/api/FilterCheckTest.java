package dev.paperboy.api;

import static dev.paperboy.testing.Api.json;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FilterCheckTest {

    private static final String CHECK = "/api/v1/filters/check";

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void without_papers() throws SQLException {
        Tables.clear(database);
    }

    /** Words of this test alone: the index in memory outlives what is deleted from the tables. */
    @Test
    void a_filter_says_what_it_would_have_brought_and_what_each_clause_does() {
        load(paper("2603.10001", "Quadrants of brass", "2026-03-02")
                + paper("2603.10002", "Quadrants, a handbook", "2026-03-02")
                + paper("2603.10003", "Backstaves", "2026-03-02"));

        json("{\"filter\": \"ti:(quadrants OR backstaves) NOT ti:handbook\"}")
                .post(CHECK)
                .then()
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("canonical", equalTo("(ti:backstaves OR ti:quadrants) AND NOT ti:handbook"))
                .body("perDay.matches.sum()", equalTo(2))
                .body("perDay[0].matches", equalTo(2))
                .body("perDay[0].date", startsWith("20"))
                .body("summary.sentence", containsString("a day"))
                .body("summary", hasKey("papersPerDay"))
                .body("summary", hasKey("mailsPerWeek"))
                .body("summary", hasKey("emptyDays"))
                .body("clauses.clause", contains("ti:backstaves", "ti:quadrants", "NOT ti:handbook"))
                .body("clauses.effect", contains("adds", "adds", "takes away"))
                .body("clauses.papers", contains(1, 1, 1))
                .body("matches", hasSize(2))
                .body("matches.find { it.paperId == '2603.10001' }.title", equalTo("Quadrants of brass"))
                .body("matches.find { it.paperId == '2603.10001' }.reason", equalTo("ti:quadrants"))
                .body("matches.find { it.paperId == '2603.10001' }.marks.title[0].start", equalTo(0))
                .body("matches.find { it.paperId == '2603.10001' }.marks.title[0].end", equalTo(9))
                .body("matches.find { it.paperId == '2603.10001' }.marks.abstract", empty())
                .body("hints", empty())
                .body("$", not(hasKey("message")));
    }

    @Test
    void what_is_no_filter_is_an_answer_with_the_place() {
        json("{\"filter\": \"agents AND (survey\"}")
                .post(CHECK)
                .then()
                .statusCode(200)
                .body("ok", equalTo(false))
                .body("position", equalTo(11))
                .body("message", containsString("."))
                .body("$", not(hasKey("canonical")))
                .body("$", not(hasKey("matches")));
        json("{\"filter\": \"tit:agents\"}").post(CHECK).then().body("suggestion", equalTo("ti:agents"));
        json("{\"filter\": \"\"}").post(CHECK).then().statusCode(200).body("ok", equalTo(false));
    }

    @Test
    void the_days_are_those_asked_for() {
        json("{\"filter\": \"agents\", \"days\": 1}")
                .post(CHECK)
                .then()
                .statusCode(200)
                .body("perDay.size()", lessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"filter\": null}",
                "{\"filter\": \"agents\", \"days\": 0}",
                "{\"filter\": \"agents\", \"days\": 61}",
                "{\"filter\": \"agents\", \"days\": -1}"
            })
    void what_is_missing_or_out_of_range_is_refused(String body) {
        problem(json(body).post(CHECK).then(), 422);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        problem(json("{\"filter\": \"" + "a".repeat(70_000) + "\"}").post(CHECK).then(), 413);
    }

    @Test
    void who_has_no_token_asks_nothing() {
        problem(
                given().contentType(ContentType.JSON)
                        .body("{\"filter\": \"agents\"}")
                        .post(CHECK)
                        .then(),
                401);
    }
}
