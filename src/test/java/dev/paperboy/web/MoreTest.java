package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a digest had no room for. */
@QuarkusTest
class MoreTest extends ReaderPagesCase {

    private String link(long digest) {
        return "/digests/" + tokens.digest(keys.currentId(), digest);
    }

    @Test
    void a_digest_leads_to_what_it_had_no_room_for() {
        house.update("update topic set paper_limit = 1 where subscriber_id = ?", reader);
        IntStream.rangeClosed(1, 3)
                .forEach(votes ->
                        house.listed(House.paper("alpha number " + votes, votes, House.arxiv(House.number()))));
        house.listed(House.paper("beta alone", 1, House.arxiv(House.number())));
        house.listed(House.paper("nothing for anybody", 1, House.arxiv(House.number())));
        var link = link(digest(reader));

        var page = PreferencesTest.quiet(browser.get(link + "/more").statusCode(200))
                .body(containsString("2 more papers matched and did not fit into this digest."))
                .body(containsString("On ti:alpha"))
                .body(containsString("<mark>alpha</mark> number 1"))
                .body(containsString("Matches ti:alpha"))
                .body(not(containsString("number 3")))
                .body(not(containsString("On ti:beta")))
                .body(not(containsString("nothing for anybody")))
                .extract()
                .asString();
        assertThat(page.indexOf("number 2")).isLessThan(page.indexOf("number 1"));
        assertThat(page).doesNotContain(address, "/preferences", "/unsubscribe", "/actions", "<form", "<script");
        browser.get(link)
                .body(containsString("2 more papers matched."))
                .body(containsString("number 3"))
                .body(not(containsString("/actions")));
        for (var number : List.of("2", "0", "-1", "x", "99999999999", "%00")) {
            browser.get(link + "/more?page=" + number).statusCode(200);
        }
    }

    @Test
    void there_may_be_several_pages() {
        house.update("update topic set paper_limit = 1 where subscriber_id = ?", reader);
        house.listed(IntStream.rangeClosed(1, 56)
                .mapToObj(votes -> House.paper("alpha number " + votes, votes, House.arxiv(House.number())))
                .toArray(dev.paperboy.paper.Listing[]::new));
        var link = link(digest(reader));

        browser.get(link + "/more").body(containsString("Page 1 of 2")).body(containsString("55 more papers"));
        browser.get(link + "/more?page=2")
                .body(containsString("Page 2 of 2"))
                .body(matchesPattern("(?s).*</mark> number 1\\s*<.*"))
                .body(not(matchesPattern("(?s).*</mark> number 6\\s*<.*")));
        browser.get(link + "/more?page=99").body(matchesPattern("(?s).*</mark> number 1\\s*<.*"));
    }

    @Test
    void topics_for_which_the_mail_had_no_room_are_there() {
        house.update("update subscriber set paper_limit = 1 where id = ?", reader);
        house.listed(
                House.paper("alpha one", 9, House.arxiv(House.number())),
                House.paper("beta two", 1, House.arxiv(House.number())));

        browser.get(link(digest(reader)) + "/more")
                .body(containsString("One more paper matched"))
                .body(containsString("</mark> two"))
                .body(not(containsString("</mark> one")));
    }

    @Test
    void a_digest_that_had_room_for_all_says_so() {
        house.news("alpha of the day");
        browser.get(link(digest(reader)) + "/more").statusCode(200).body(containsString("No more papers matched"));
    }

    @Test
    void what_is_no_link_is_unknown() {
        house.news("alpha of the day");
        var link = link(digest(reader));
        for (var wrong :
                List.of(link + "A", "/digests/x", "/digests/%00", byLink().replace("/preferences/", "/digests/"))) {
            browser.get(wrong + "/more").statusCode(404);
        }
        house.update("delete from subscriber where id = ?", reader);
        browser.get(link + "/more").statusCode(404).body(not(containsString("alpha")));
    }
}
