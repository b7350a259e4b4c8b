package dev.paperboy.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.text.StringContainsInOrder.stringContainsInOrder;

import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TextRank;
import dev.paperboy.testing.House;
import dev.paperboy.testing.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DaysPageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    @Inject
    House house;

    @Inject
    TestClock clock;

    @BeforeEach
    void with_papers_of_three_days() {
        house.open(true);
        clock.standAt(Instant.parse("2025-11-05T09:00:00Z"));
        house.listed(
                paper("Of last month", DAY.minusDays(20), 80, "cs.CL"),
                paper("Of last week", DAY.minusDays(3), 40, "cs.LG"),
                paper("Of the day, liked", DAY, 9, "cs.CL"),
                paper("Of the day, silent", DAY, 0, "cs.LG", "stat.ML"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_day_says_how_many_papers_it_has_and_leads_to_its_neighbours() {
        page().get("/papers?date=2025-10-31")
                .then()
                .statusCode(200)
                .body(containsString("Friday, 31 October 2025"))
                .body(containsString("One paper of 31 October 2025"))
                .body(containsString("href=\"/papers?date=2025-10-14\">← 14 October"))
                .body(containsString("href=\"/papers?date=2025-11-03\">3 November →"))
                .body(containsString("href=\"/papers\">Newest"))
                .body(containsString("type=\"date\" name=\"date\" value=\"2025-10-31\""));
        clock.standAt(Instant.parse("2025-11-03T09:00:00Z"));
        page().get("/papers?date=2025-10-31").then().body(containsString("href=\"/papers\">Today"));
    }

    @Test
    void the_days_that_count_are_one_seven_or_thirty() {
        page().get("/papers?days=7")
                .then()
                .body(containsString("7 days to Monday, 3 November 2025"))
                .body(containsString("3 papers of 28 October to 3 November 2025"))
                .body(stringContainsInOrder("Of last week", "Of the day, liked", "Of the day, silent"))
                .body(not(containsString("Of last month")));
        page().get("/papers?days=30").then().body(stringContainsInOrder("Of last month", "Of last week"));
        page().get("/papers?days=8").then().body(containsString("2 papers of 3 November 2025"));
    }

    @Test
    void the_newest_come_first_when_asked() {
        page().get("/papers?days=30&sort=newest")
                .then()
                .body(stringContainsInOrder("Of the day", "Of last week", "Of last month"))
                .body(containsString("href=\"/papers?days=30\" rel=\"nofollow\">Most votes"))
                .body(containsString("rel=\"nofollow\" aria-current=\"true\">Newest"));
    }

    @Test
    void a_category_narrows_the_days_and_every_link_keeps_it() {
        page().get("/papers?days=30&cat=cs.CL")
                .then()
                .body(containsString("2 papers of 5 October to 3 November 2025 in <strong>cs.CL</strong>"))
                .body(containsString("href=\"/papers?days=7&amp;cat=cs.CL\""))
                .body(containsString("href=\"/papers?days=30&amp;sort=newest&amp;cat=cs.CL\""))
                .body(containsString("href=\"/papers?days=30\">all categories"))
                .body(containsString("name=\"cat\" value=\"cs.CL\""))
                .body(containsString("Machine learning"))
                .body(not(containsString("Of last week")));
        page().get("/papers?cat=math.AG")
                .then()
                .statusCode(200)
                .body(containsString("No paper of math.AG was announced then"));
    }

    @Test
    void pages_keep_what_was_asked_for_and_the_last_one_ends_the_list() {
        house.listed(IntStream.range(0, 60)
                .mapToObj(i -> paper("Many " + i, DAY, 0, "cs.CL"))
                .toArray(Listing[]::new));

        page().get("/papers?date=2025-11-03&sort=newest&cat=cs.CL")
                .then()
                .body(containsString(
                        "href=\"/papers?date=2025-11-03&amp;sort=newest&amp;cat=cs.CL&amp;page=2\" rel=\"next\""));
        page().get("/papers?page=900")
                .then()
                .body(containsString("Page 2 of 2"))
                .body(containsString("Many 0"));
    }

    @Test
    void a_day_without_papers_says_where_there_are_some() {
        page().get("/papers?date=2025-11-01")
                .then()
                .statusCode(200)
                .body(containsString("No papers were announced that day"))
                .body(containsString("See the newest ones"))
                .body(containsString("3 November →"));
    }

    @Test
    void a_search_looks_at_one_day_when_told_to() {
        page().get("/papers?q=liked&date=2025-11-03")
                .then()
                .body(containsString("One paper on 3 November 2025."))
                .body(containsString("<mark>liked</mark>"))
                .body(containsString("name=\"date\" value=\"2025-11-03\" checked"))
                .body(containsString("href=\"/papers?q=liked\">Search all days"));
        page().get("/papers?q=liked&date=2025-10-31").then().body(containsString("Nothing found on 31 October 2025"));
    }

    @Test
    void what_is_wrong_with_a_search_can_be_mended_by_one_press() {
        page().get("/papers?q=upvotes%3Amany&date=2025-11-03")
                .then()
                .statusCode(422)
                .body(containsString("At character"));
        page().get("/papers?q=agents%20AND%20(planning")
                .then()
                .statusCode(422)
                .body(containsString("Search for that instead"));
    }

    @Test
    void hostile_parameters_end_in_a_page() {
        for (var query : List.of(
                "cat=" + "x".repeat(3_000),
                "cat=%27%20or%201%3D1--",
                "cat=%00",
                "cat=%22%3E%3Cscript%3E",
                "cat=*&days=-1&sort=%0d%0aSet-Cookie:x",
                "days=99999999999&date=2025-13-45",
                "date=0001-01-01&days=30",
                "date=2999-12-31&days=30",
                "page=0&page=7",
                "q=%00&q=%01",
                "q=a%00b",
                "q=%ff%fe",
                "q=" + "(".repeat(2_500),
                "q=" + "x".repeat(4_000),
                "date=&days=&sort=&cat=&page=&q=")) {
            var answer = page().get("/papers?" + query).then().extract();
            assertThat(answer.statusCode()).as(query).isIn(200, 422);
            assertThat(answer.asString()).as(query).contains("paperboy.css").doesNotContain("<script>");
        }
    }

    @Test
    void who_asks_again_is_told_that_nothing_changed() {
        for (var path : List.of("/papers", "/papers?q=liked", "/papers/" + anId(), "/sitemap.xml", "/robots.txt")) {
            var tag = page().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", matchesRegex("public, max-age=\\d+"))
                    .extract()
                    .header("ETag");
            page().header("If-None-Match", "\"other\", W/" + tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .body(equalTo(""));
            page().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
        page().get("/").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void a_new_paper_makes_a_new_page() {
        var tag = page().get("/papers").header("ETag");
        house.listed(paper("One more", DAY, 0, "cs.CL"));
        page().header("If-None-Match", tag)
                .get("/papers")
                .then()
                .statusCode(200)
                .body(containsString("One more"));
    }

    @Test
    void after_sixty_searches_in_a_minute_the_visitor_is_asked_to_wait() {
        for (int i = 0; i < 60; i++) {
            page().get("/papers?q=liked").then().statusCode(200);
        }
        page().get("/papers?q=silent&date=2025-11-03")
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("60"))
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("wait a minute"))
                .body(containsString("value=\"silent\""))
                .body(not(containsString("Of the day, silent")));
        page().get("/papers").then().statusCode(200);
        clock.standAt(Instant.parse("2025-11-05T09:01:01Z"));
        page().get("/papers?q=silent").then().statusCode(200);
    }

    @Test
    void only_plain_days_are_for_search_engines() {
        page().get("/papers")
                .then()
                .body(containsString(
                        "<link rel=\"canonical\" href=\"https://papers.example.org/papers?date=2025-11-03\">"))
                .body(containsString("<meta property=\"og:title\" content=\"Papers of Monday, 3 November 2025\">"))
                .body(not(containsString("noindex")));
        for (var view : List.of("days=7", "sort=newest", "cat=cs.CL", "q=liked", "date=2025-11-01")) {
            page().get("/papers?" + view).then().body(containsString("<meta name=\"robots\" content=\"noindex\">"));
        }
        page().get("/").then().body(containsString("og:description"));
    }

    private String anId() {
        return house.text("select max(public_id) from paper");
    }

    private static RequestSpecification page() {
        return given().urlEncodingEnabled(false).accept("text/html");
    }

    private static Listing paper(String title, LocalDate day, int votes, String... categories) {
        List<Identifier> id = List.of(House.arxiv(House.number()));
        return Listing.of(id, "hf", TextRank.HUGGING_FACE)
                .title(title)
                .categories(List.of(categories))
                .announced(day)
                .signals(new Signals(votes, 0, null, null))
                .build();
    }
}
