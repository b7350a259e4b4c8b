package dev.paperboy.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.AdminVisit;
import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.guard.Rate;
import dev.paperboy.subscriber.ReaderSessions;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive that is not public: people with a link or a session see what is theirs, all others sign up. */
@QuarkusTest
class ArchiveTest extends ReaderPagesCase {

    private static final WebConfig CLOSED = new WebConfig() {
        @Override
        public boolean archive() {
            return false;
        }

        @Override
        public List<Rate> search() {
            return List.of();
        }
    };

    @Inject
    ReaderCookie cookie;

    @Inject
    ReaderSessions sessions;

    @Inject
    AdminVisit admins;

    @Inject
    TestAdmins people;

    @BeforeEach
    void closed() {
        QuarkusMock.installMockForType(new Archive(CLOSED, cookie, sessions, admins), Archive.class);
    }

    @Test
    void strangers_see_neither_days_nor_searches() {
        house.news("Kept to ourselves");
        for (var path : List.of("/papers", "/papers?date=2025-11-03", "/papers?q=ourselves", "/papers?cat=cs.CL")) {
            browser.get(path)
                    .statusCode(404)
                    .header("Cache-Control", equalTo("no-store"))
                    .body(containsString("The archive of this Paperboy is not public"))
                    .body(containsString("/preferences"))
                    .body(not(containsString("Kept to ourselves")));
        }
    }

    @Test
    void the_front_page_is_the_sign_up_alone_and_its_preview_only_counts() {
        house.news("Kept to ourselves");
        browser.get("/")
                .statusCode(200)
                .body(containsString("Subscribe"))
                .body(not(containsString("Kept to ourselves")))
                .body(not(containsString("role=\"search\"")));
        browser.post("/preview", "filter", "ourselves")
                .statusCode(200)
                .body(containsString("Read as"))
                .body(not(containsString("Kept to <mark>ourselves")));
    }

    @Test
    void a_papers_page_stays_open_for_who_comes_from_a_mail() {
        var id = House.arxiv(House.number());
        house.listed(House.paper("From a mail", 1, id));

        browser.get("/papers/" + id.value())
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("From a mail"))
                .body(containsString("<meta name=\"robots\" content=\"noindex\">"));
        browser.get("/papers/" + id.value() + ".bib").statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void robots_are_told_of_no_list() {
        given().get("/sitemap.xml").then().statusCode(404);
        given().get("/sitemap-pages.xml").then().statusCode(404);
        given().get("/sitemap-2025-11.xml").then().statusCode(404);
        given().get("/robots.txt").then().statusCode(200).body(not(containsString("Sitemap:")));
    }

    @Test
    void a_reader_who_is_logged_in_reads_everything() {
        house.news("For readers");
        bySession();

        browser.get("/papers")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("For readers"))
                .body(containsString("noindex"));
        browser.get("/").body(containsString("For readers"));
        browser.get("/papers?q=readers").statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void so_does_an_admin() {
        house.news("For admins");

        people.browser(Role.VIEWER).get("/papers").statusCode(200).body(containsString("For admins"));
    }

    @Test
    void a_session_that_is_over_opens_nothing() {
        bySession();
        pass(Duration.ofMinutes(31));

        browser.get("/papers").statusCode(404);
        new Browser().with("__Host-paperboy-admin", "x").get("/papers").statusCode(404);
    }
}
