package dev.paperboy.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.testing.House;
import dev.paperboy.testing.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hamcrest.text.StringContainsInOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PapersPageTest {

    @Inject
    House house;

    @Inject
    TestClock clock;

    @BeforeEach
    void open() {
        house.open(true);
        clock.standAt(Instant.parse("2025-11-05T09:00:00Z"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void without_papers_it_says_what_comes() {
        page().get("/").then().statusCode(200).body(containsString("No papers yet"));
        page().get("/papers").then().statusCode(200).body(containsString("No papers yet"));
        page().get("/papers?q=zzqqxy").then().statusCode(200).body(containsString("Nothing found"));
    }

    @Test
    void the_front_page_shows_the_latest_day_with_most_votes_first() {
        house.listed(
                House.paper("Seldom liked", 3, House.arxiv(House.number())),
                House.paper("Much liked", 30, House.arxiv(House.number())));

        page().get("/")
                .then()
                .statusCode(200)
                .body(containsString("Monday, 3 November 2025"))
                .body(StringContainsInOrder.stringContainsInOrder("Much liked", "Seldom liked"));
    }

    @Test
    void a_search_marks_the_words_that_hit() {
        // A word of its own: the index of other tests' papers is still in memory.
        house.news("Orreries of analysis");

        page().get("/papers?q=ti%3Aorrery")
                .then()
                .statusCode(200)
                .body(containsString("<mark>Orreries</mark> of analysis"))
                .body(containsString("One paper"));
    }

    @Test
    void a_search_from_a_category_stays_in_it_and_says_so() {
        house.news("Gnomons of analysis");

        page().get("/papers?q=gnomons+OR+sundials&cat=cs.CL")
                .then()
                .statusCode(200)
                .body(containsString("value=\"cat:cs.CL (gnomons OR sundials)\""))
                .body(containsString("One paper"));
        page().get("/papers?q=gnomons&cat=math.AG").then().body(containsString("Nothing found"));
        page().get("/papers?q=gnomons&cat=((").then().body(containsString("value=\"gnomons\""));
        page().get("/papers?q=((&cat=cs.CL").then().statusCode(422).body(containsString("value=\"((\""));
    }

    @Test
    void mathematics_reads_well_on_pages() {
        var number = House.number();
        house.listed(House.paper("Sums in $O(n^{2})$ over $x_q$", 1, House.arxiv(number)));

        page().get("/papers/2511.%05d".formatted(number))
                .then()
                .statusCode(200)
                .body(containsString("<title>Sums in O(n²) over x_q</title>"))
                .body(containsString("<h1 dir=\"auto\">Sums in O(n<sup>2</sup>) over x<sub>q</sub>"));
        page().get("/").then().body(containsString("Sums in O(n<sup>2</sup>) over x<sub>q</sub>"));
    }

    @Test
    void a_search_that_does_not_parse_says_where_and_keeps_the_text() {
        page().get("/papers?q=%28agent+AND")
                .then()
                .statusCode(422)
                .body(containsString("value=\"(agent AND\""))
                .body(containsString("At character 8"));
    }

    @Test
    void a_paper_has_a_page_also_when_its_id_holds_slashes_or_is_a_doi() {
        var number = House.number();
        house.listed(House.paper("On slashes", 1, House.doi(number)));

        page().get("/papers/10.1000/" + number)
                .then()
                .statusCode(200)
                .body(containsString("<h1 dir=\"auto\">On slashes"))
                .body(containsString("Ada Lovelace"));
    }

    @Test
    void markup_in_a_title_stays_text() {
        var number = House.number();
        house.listed(House.paper("\"><svg onload=alert(1)> <script>x</script> $a<b$", 1, House.arxiv(number)));

        for (var path : new String[] {
            "/",
            "/papers",
            "/papers?q=svg",
            String.format("/papers/2511.%05d", number),
            "/?filter=%22%3E%3Csvg+onload%3Dalert(1)%3E"
        }) {
            page().get(path).then().body(not(containsString("<svg"))).body(not(containsString("<script>")));
        }
    }

    @Test
    void what_is_not_there_is_a_page_in_the_same_look() {
        for (var path : new String[] {"/papers/nothing", "/nowhere", "/papers/%00", "/unsubscribe", "/sign-up/x"}) {
            page().get(path)
                    .then()
                    .statusCode(404)
                    .contentType(containsString("text/html"))
                    .body(containsString("There is no such page"))
                    .body(containsString("paperboy.css"));
        }
        page().get("/sign-up").then().statusCode(405).body(containsString("cannot be done here"));
    }

    @Test
    void strange_parameters_show_the_newest_day() {
        house.news("Newest of all");

        for (var query : new String[] {
            "date=yesterday", "date=%2B999999999-01-01", "page=-1", "page=99999999999", "date=2025-11-03&page=x"
        }) {
            page().get("/papers?" + query).then().statusCode(200).body(containsString("Newest of all"));
        }
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        for (var path :
                new String[] {"/", "/papers", "/privacy", "/nowhere", "/paperboy.css", "/api/v1/papers", "/q/health"}) {
            page().get(path)
                    .then()
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                    .header("Strict-Transport-Security", containsString("max-age"));
        }
    }

    private static RequestSpecification page() {
        return given().urlEncodingEnabled(false).accept("text/html");
    }
}
