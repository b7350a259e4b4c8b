package dev.paperboy.api;

import static dev.paperboy.testing.Api.api;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PapersApiTest {

    private static final String PAPERS = "/api/v1/papers";

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void without_papers() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void a_paper_has_the_fields_of_the_contract() {
        load(
                """
                {"id": "2603.00001v2", "title": "On engines", "authors": ["Ada Lovelace", {"keyname": "Babbage", "forenames": "Charles"}], "categories": ["cs.CL", "cs.AI"], "abstract": "They compute.", "listed": ["2026-03-02", "2026-03-03"], "comment": null, "doi": "10.1000/abc"}
                """);

        api().get(PAPERS + "/2603.00001")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo("2603.00001"))
                .body("title", equalTo("On engines"))
                .body("abstract", equalTo("They compute."))
                .body("authors", contains("Ada Lovelace", "Charles Babbage"))
                .body("categories", contains("cs.CL", "cs.AI"))
                .body("announced", equalTo("2026-03-02"))
                .body("sources", contains("arxiv"))
                .body("signals.size()", equalTo(0))
                .body("links.abs", equalTo("https://arxiv.org/abs/2603.00001"))
                .body("links.doi", equalTo("https://doi.org/10.1000/abc"));
    }

    @Test
    void a_day_of_the_daily_papers_comes_with_signals_and_organizations() throws IOException {
        var received = api().body(Files.readAllBytes(Path.of("src/test/resources/samples/hf-daily.json")))
                .contentType("text/plain")
                .post(PAPERS + "/import?format=huggingface")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int created = received.getInt("created");

        api().get(PAPERS + "?size=200")
                .then()
                .statusCode(200)
                .body("total", equalTo(created))
                .body("items", hasSize(created))
                .body("items.findAll { it.signals.upvotes != null }.size()", not(equalTo(0)))
                .body("items[0].sources", contains("hf"));
    }

    @Test
    void an_import_counts_what_it_did_and_names_what_it_could_not_store() {
        var day = paper("2603.00001", "One", "2026-03-02") + "{\"title\": \"no id\"}\n";

        load(day)
                .then()
                .statusCode(200)
                .body("received", equalTo(2))
                .body("created", equalTo(1))
                .body("updated", equalTo(0))
                .body("rejected", hasSize(1))
                .body("rejected[0].index", equalTo(1))
                .body("rejected[0].reason", equalTo("has no id"));
        load(day).then().body("created", equalTo(0)).body("updated", equalTo(0));
        load(paper("2603.00001", "One, revised", "2026-03-02"))
                .then()
                .body("created", equalTo(0))
                .body("updated", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/plain", "application/xml", "application/x-www-form-urlencoded", "a/b"})
    void the_content_type_of_an_import_does_not_matter(String type) {
        var asText = EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT);
        api().config(RestAssured.config().encoderConfig(asText))
                .contentType(type)
                .body(paper("2603.00001", "One", "2026-03-02"))
                .post(PAPERS + "/import?format=jsonl")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hep-th/9901001", "/hep-th%2F9901001", "/hep-th%2f9901001"})
    void an_old_id_may_keep_its_slash(String path) {
        load(paper("hep-th/9901001v3", "Old", "2026-03-02"));

        api().get(PAPERS + path)
                .then()
                .statusCode(200)
                .body("id", equalTo("hep-th/9901001"))
                .body("links.abs", equalTo("https://arxiv.org/abs/hep-th/9901001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999.99999", "no/such", "%20", "%00", "%F0%9F%98%80", "..%2F..%2Fetc%2Fpasswd", "a%25b"})
    void an_unknown_id_is_nobodys(String id) {
        problem(api().get(PAPERS + "/" + id).then(), 404);
    }

    @Test
    void a_very_long_id_is_nobodys() {
        problem(api().get(PAPERS + "/" + "x".repeat(3_000)).then(), 404);
    }

    @Test
    void a_date_narrows_the_list() {
        load(paper("2603.00001", "One", "2026-03-02") + paper("2603.00002", "Two", "2026-03-03"));

        api().get(PAPERS + "?date=2026-03-03")
                .then()
                .body("items.id", contains("2603.00002"))
                .body("total", equalTo(1));
        api().get(PAPERS + "?date=2026-03-04").then().body("items", empty()).body("total", equalTo(0));
        api().get(PAPERS + "?date=").then().statusCode(200).body("total", equalTo(2));
    }

    @Test
    void a_query_in_the_filter_language_finds_by_rank() {
        // A word of this test alone: the index in memory outlives what other tests delete from the tables.
        load(paper("2603.00001", "Astrolabes and astrolabes", "2026-03-02")
                + paper("2603.00002", "Looms", "2026-03-02")
                + paper("2603.00003", "Astrolabe", "2026-03-03"));

        api().get(PAPERS + "?q=ti:astrolabe").then().statusCode(200).body("total", equalTo(2));
        api().get(PAPERS + "?q=ti:astrolabe&date=2026-03-03")
                .then()
                .body("items.id", contains("2603.00003"))
                .body("total", equalTo(1));
        api().get(PAPERS + "?q=ti:astrolabe&size=1&page=1")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(2));
        api().get(PAPERS + "?q=nowhere").then().body("items", empty());
    }

    @Test
    void a_wrong_query_is_told_where() {
        problem(api().get(PAPERS + "?q=engines%20AND%20(looms").then(), 422)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("q"))
                .body("errors[0].position", equalTo(12))
                .body("errors[0].message", not(equalTo("")));
    }

    @Test
    void pages_follow_each_other() {
        var lines = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            lines.append(paper("2603.0000" + i, "Paper " + i, "2026-03-02"));
        }
        load(lines.toString());

        var first =
                api().get(PAPERS + "?size=2").then().body("page", equalTo(0)).body("size", equalTo(2));
        var last = api().get(PAPERS + "?size=2&page=2").then().body("page", equalTo(2));
        first.body("items", hasSize(2)).body("total", equalTo(5));
        last.body("items", hasSize(1)).body("total", equalTo(5));
        api().get(PAPERS + "?size=2&page=3").then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "date=tomorrow,date",
        "date=2026-02-30,date",
        "date=0001-01-01,date",
        "date=2026-03-02T00:00:00Z,date",
        "page=-1,page",
        "page=999999999,page",
        "page=99999999999,page",
        "page=one,page",
        "size=0,size",
        "size=201,size",
        "size=-5,size",
        "size=1.5,size",
    })
    void a_parameter_that_cannot_be_is_named(String parameter, String field) {
        problem(api().get(PAPERS + "?" + parameter).then(), 400).body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?format=bibtex", "", "?format=", "?format=%00", "?format=JSONL"})
    void an_unknown_format_is_refused(String query) {
        problem(loadAs("", query), 422).body("errors[0].field", equalTo("format"));
    }

    @ParameterizedTest
    @CsvSource({
        "huggingface,'[{\"paper\":{\"id\":\"2603.00001\",\"title\":\"One\"}}'",
        "huggingface,'[{\"paper\":{\"id\":\"2603.00001\",\"title\":\"One\"}},{\"pap'",
        "huggingface,'[{\"paper\":{\"id\":\"2603.00001\",\"title\":\"One\"}}] [1]'",
        "huggingface,'{\"error\":\"too many requests\"}'",
        "huggingface,'<html><body>Service unavailable</body></html>'",
        "huggingface,''",
        "jsonl,'{\"id\":\"2603.00001\",\"title\":\"One\"}\n{\"id\":\"2603.0'",
        "jsonl,'{\"id\":\"2603.00001\",\"title\":\"One\"}\n[]'",
        "jsonl,'{\"id\":\"2603.00001\",\"title\":\"One\"} {\"id\":\"2603.00002\",\"title\":\"Two\"}'",
    })
    void a_document_that_breaks_off_leaves_nothing(String format, String body) throws SQLException {
        problem(loadAs(body, "?format=" + format), 422);
        api().get(PAPERS).then().body("total", equalTo(0));
        org.assertj.core.api.Assertions.assertThat(Tables.count(database, "paper_identifier", "1 = 1"))
                .isZero();
    }

    @Test
    void an_import_without_news_stores_all_the_same() {
        loadAs(paper("2603.00001", "One", "2026-03-02"), "?format=jsonl&news=false")
                .statusCode(200)
                .body("created", equalTo(1));
        api().get(PAPERS + "/2603.00001").then().statusCode(200).body("title", containsString("One"));
    }

    private static io.restassured.response.ValidatableResponse loadAs(String body, String query) {
        return api().contentType("text/plain")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(PAPERS + "/import" + query)
                .then();
    }
}
