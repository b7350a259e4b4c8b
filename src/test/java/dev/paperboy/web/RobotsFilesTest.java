package dev.paperboy.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RobotsFilesTest {

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
    void robots_are_kept_from_all_that_is_somebodys_own() {
        var robots = given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .extract()
                .asString();

        assertThat(robots.lines())
                .startsWith("User-agent: *")
                .contains(
                        "Disallow: /admin",
                        "Disallow: /api/",
                        "Disallow: /preferences",
                        "Disallow: /digests/",
                        "Disallow: /unsubscribe",
                        "Disallow: /papers?*q=",
                        "Sitemap: https://papers.example.org/sitemap.xml")
                .doesNotContain("Disallow: /", "Disallow: /papers");
    }

    @Test
    void the_sitemap_leads_to_every_paper_and_every_day() {
        var id = House.arxiv(House.number());
        house.listed(House.paper("Listed", 1, id), House.paper("By DOI", 1, House.doi(House.number())));

        var index = xml("/sitemap.xml");
        assertThat(index.getList("sitemapindex.sitemap.loc", String.class))
                .containsExactly(
                        "https://papers.example.org/sitemap-pages.xml",
                        "https://papers.example.org/sitemap-2025-11.xml");
        assertThat(xml("/sitemap-pages.xml").getList("urlset.url.loc", String.class))
                .containsExactly(
                        "https://papers.example.org/",
                        "https://papers.example.org/papers",
                        "https://papers.example.org/papers?date=2025-11-03");
        var papers = xml("/sitemap-2025-11.xml");
        assertThat(papers.getList("urlset.url.loc", String.class))
                .hasSize(2)
                .contains("https://papers.example.org/papers/" + id.value())
                .allSatisfy(address -> given().get(address.replace("https://papers.example.org", ""))
                        .then()
                        .statusCode(200));
        assertThat(papers.getList("urlset.url.lastmod", String.class))
                .allSatisfy(day -> assertThat(day).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }

    @Test
    void a_file_that_would_be_empty_is_not_there() {
        house.news("One");
        for (var name : List.of("2025-12", "2025-11-2", "2025-13", "0000-01", "x", "2025-11-0", "2025-11-99999")) {
            given().get("/sitemap-" + name + ".xml").then().statusCode(404);
        }
    }

    private static io.restassured.path.xml.XmlPath xml(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("application/xml"))
                .extract()
                .xmlPath();
    }
}
