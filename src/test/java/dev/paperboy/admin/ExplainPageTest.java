package dev.paperboy.admin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.testing.House;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplainPageTest {

    private static final String PAGE = "/admin/explain";
    private static final String ATTACK = "\"><svg onload=alert(1)>";

    @Inject
    TestAdmins people;

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
    void two_fields_ask() {
        people.browser(Role.VIEWER)
                .get(PAGE + "?subscriber=7")
                .statusCode(404)
                .body(containsString("There is no such subscriber"));
        people.browser(Role.VIEWER)
                .get(PAGE)
                .statusCode(200)
                .body(containsString("name=\"subscriber\""))
                .body(containsString("name=\"paper\""))
                .body(not(containsString("The answer")));
    }

    @Test
    void the_answer_stands_below_topic_by_topic() {
        var address = House.address("asked");
        var reader = house.reader(address, Settings.DEFAULT, "ti:sundial AND cat:cs.CV", "ti:sundial");
        var paper = house.text("select public_id from paper where id = ?", house.news("The sundial"));
        var viewer = people.browser(Role.VIEWER);

        viewer.get(PAGE + "?subscriber=" + address + "&paper=https://arxiv.org/abs/" + paper)
                .statusCode(200)
                .body(containsString("It comes with the next digest"))
                .body(containsString("<code>chosen_next</code>"))
                .body(containsString("It does not have cat:cs.CV; it is in cs.CL."))
                .body(matchesPattern("(?s).*<td>ti:sundial \\d+\\.\\d \\+ newness 0\\.5</td>.*"))
                .body(containsString("/admin/subscribers/" + reader));
        viewer.get(PAGE + "?subscriber=" + reader + "&paper=9999.99999")
                .statusCode(200)
                .body(containsString("No source has brought this paper"));
        viewer.get("/admin/subscribers/" + reader).body(containsString(PAGE + "?subscriber=" + reader));
    }

    @Test
    void what_was_typed_stays_typed() {
        var attack = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);

        people.browser(Role.VIEWER)
                .get(PAGE + "?subscriber=" + attack + "&paper=" + attack)
                .statusCode(404)
                .body(not(containsString("<svg")))
                .body(containsString("&lt;svg"));
    }
}
