package dev.paperboy.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.text.StringContainsInOrder.stringContainsInOrder;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.TextRank;
import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperPageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    @Inject
    House house;

    @BeforeEach
    void open() {
        house.open(true);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everything_that_is_known_stands_on_the_page() {
        var id = House.arxiv(House.number());
        house.listed(listing("On Notes & Engines", id, House.doi(House.number()))
                .authors(List.of(new Author("Ada", "Lovelace"), new Author("Kurt", "G\\\"odel \"x\"")))
                .organization("Analytical Society")
                .comment("12 pages")
                .version(3)
                .replaced(DAY.plusDays(7))
                .withdrawn(true)
                .signals(new Signals(12, 3, "https://code.example.org/x", "https://project.example.org"))
                .build());

        get("/papers/" + id.value())
                .statusCode(200)
                .body(containsString("<title>On Notes &amp; Engines</title>"))
                .body(containsString(
                        "href=\"/papers?q=au%3A%22Ada+Lovelace%22\" rel=\"nofollow\"><bdi>Ada Lovelace</bdi></a>, <a"))
                .body(containsString("<bdi>Kurt Gödel"))
                .body(containsString("href=\"/papers?q=org%3A%22Analytical+Society%22\""))
                .body(containsString("href=\"/papers?q=cat%3Acs.CL\""))
                .body(containsString("This paper was withdrawn"))
                .body(containsString("10 November 2025, version 3"))
                .body(containsString("12 pages"))
                .body(containsString("12 upvotes"))
                .body(containsString("https://arxiv.org/abs/" + id.value()))
                .body(containsString("https://arxiv.org/pdf/" + id.value()))
                .body(containsString("https://arxiv.org/html/" + id.value()))
                .body(containsString("https://huggingface.co/papers/" + id.value()))
                .body(containsString("https://code.example.org/x"))
                .body(containsString("https://project.example.org"))
                .body(containsString("https://doi.org/10.1000/"));
    }

    @Test
    void reference_managers_find_their_tags_and_search_engines_theirs() {
        var id = House.arxiv(House.number());
        house.listed(listing("Quotes \" & <angles>", id)
                .abstractText("What it says.")
                .build());

        get("/papers/" + id.value())
                .body(containsString("<meta name=\"citation_title\" content=\"Quotes &quot; &amp; &lt;angles&gt;\">"))
                .body(stringContainsInOrder(
                        "<meta name=\"citation_author\" content=\"Lovelace, Ada\">",
                        "<meta name=\"citation_author\" content=\"Turing, Alan\">"))
                .body(containsString("<meta name=\"citation_publication_date\" content=\"2025/11/03\">"))
                .body(containsString("<meta name=\"citation_arxiv_id\" content=\"" + id.value() + "\">"))
                .body(containsString("<meta property=\"og:type\" content=\"article\">"))
                .body(containsString("<meta name=\"description\" content=\"What it says.\">"))
                .body(containsString(
                        "<link rel=\"canonical\" href=\"https://papers.example.org/papers/" + id.value() + "\">"))
                .body(not(containsString("noindex")));
    }

    @Test
    void a_paper_is_cited_on_its_page_and_as_a_file() {
        var id = House.arxiv(House.number());
        house.listed(listing("Citing", id).build());

        get("/papers/" + id.value()).body(containsString("@misc{lovelace2025_" + id.value() + ","));
        get("/papers/" + id.value() + ".bib")
                .statusCode(200)
                .contentType(containsString("application/x-bibtex"))
                .header("Content-Disposition", equalTo("attachment; filename=\"lovelace2025_" + id.value() + ".bib\""))
                .body(startsWith("@misc{lovelace2025_"))
                .body(containsString("archivePrefix = {arXiv}"));
        get("/papers/nothing.bib").statusCode(404);
        get("/papers/.bib").statusCode(404);
    }

    @Test
    void an_id_with_slashes_has_its_file_too() {
        var number = House.number();
        house.listed(listing("On slashes", House.doi(number)).build());

        get("/papers/10.1000/" + number + ".bib")
                .statusCode(200)
                .body(containsString("doi = {10.1000/" + number + "}"));
    }

    @Test
    void a_long_list_of_authors_is_folded() {
        var id = House.arxiv(House.number());
        house.listed(listing("Together", id)
                .authors(Collections.nCopies(300, new Author("Ada", "Lovelace")))
                .build());

        get("/papers/" + id.value()).body(containsString("260 more authors"));
    }

    @Test
    void of_linked_papers_the_oldest_has_the_page_that_counts() {
        var old = House.arxiv(House.number());
        var young = House.arxiv(House.number());
        var oldId = house.listed(listing("Same", old).build());
        var youngId = house.listed(listing("Same again", young).build());
        house.update("update paper set same_as = ? where id = ?", oldId, youngId);

        get("/papers/" + young.value())
                .body(containsString(
                        "rel=\"canonical\" href=\"https://papers.example.org/papers/" + old.value() + "\""));
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path).then();
    }

    private static Listing.Builder listing(String title, Identifier... ids) {
        return Listing.of(List.of(ids), "hf", TextRank.HUGGING_FACE)
                .title(title)
                .authors(List.of(new Author("Ada", "Lovelace"), new Author("Alan", "Turing")))
                .categories(List.of("cs.CL"))
                .announced(DAY);
    }
}
