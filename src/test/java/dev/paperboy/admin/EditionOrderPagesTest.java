package dev.paperboy.admin;

import static dev.paperboy.testing.Api.address;
import static dev.paperboy.testing.Api.edition;
import static dev.paperboy.testing.Api.load;
import static dev.paperboy.testing.Api.paper;
import static dev.paperboy.testing.Api.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.House;
import dev.paperboy.testing.RelayResource;
import dev.paperboy.testing.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class EditionOrderPagesTest {

    @Inject
    TestAdmins people;

    @Inject
    House house;

    @Inject
    DataSource database;

    private String id = "";
    private String page = "";

    @BeforeEach
    void with_an_edition() throws SQLException {
        Tables.clear(database);
        load(paper("2603.00001", "Engines", "2026-03-02"));
        subscriber(address(), "engine");
        id = edition("{\"date\": \"2026-03-05\"}");
        page = "/admin/editions/" + id;
    }

    @AfterEach
    void with_nobody() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void an_operator_pauses_an_edition_and_lets_it_go_on() {
        var operator = people.browser(Role.OPERATOR);
        operator.get(page).statusCode(200).body(containsString(">Pause<")).body(not(containsString(">Resume<")));

        operator.post(page + "/pause").statusCode(303).header("Location", equalTo(page + "?notice=pause"));
        operator.get(page + "?notice=pause")
                .body(containsString("State: paused."))
                .body(containsString("everything else waits until you resume"))
                .body(containsString(">Resume<"))
                .body(not(containsString(">Pause<")));
        operator.post(page + "/resume").statusCode(303);
        operator.get(page).body(containsString("State: done."));

        assertThat(house.texts("select action from audit_entry where subject = ? order by id", "edition " + id))
                .endsWith("edition paused", "edition resumed");
    }

    @Test
    void to_cancel_is_asked_for_once_more_and_then_final() {
        var operator = people.browser(Role.OPERATOR);
        operator.get(page).body(containsString(page + "/cancel"));
        operator.get(page + "/cancel")
                .statusCode(200)
                .body(containsString("Nobody can bring this edition back."))
                .body(containsString("1 planned: 1 sent"));
        operator.get(page).body(containsString("State: done."));

        operator.post(page + "/cancel").statusCode(303);
        operator.get(page).body(containsString("State: cancelled.")).body(not(containsString(">Pause<")));
        operator.post(page + "/resume").header("Location", equalTo(page + "?notice=refused"));
        operator.get(page + "?notice=refused").body(containsString("that is final"));
    }

    @Test
    void failed_ones_are_sent_again() {
        house.update("update digest set state = 'FAILED' where edition_id = ?", Long.valueOf(id));
        var operator = people.browser(Role.OPERATOR);
        operator.get(page).body(containsString("Send failed ones again"));

        operator.post(page + "/retry").header("Location", equalTo(page + "?notice=retry"));
        await().until(() -> house.text("select state from digest").equals("SENT"));
        operator.post(page + "/retry").header("Location", equalTo(page + "?notice=no_retry"));
    }

    @Test
    void who_only_looks_has_no_buttons_and_nobody_gives_orders_from_elsewhere() {
        var viewer = people.browser(Role.VIEWER);
        viewer.get(page).statusCode(200).body(not(containsString(">Pause<")));
        viewer.get(page + "/cancel").statusCode(403);
        for (var order : List.of("pause", "resume", "cancel", "retry")) {
            viewer.post(page + "/" + order).statusCode(403);
            people.browser(Role.OPERATOR).call().post(page + "/" + order).then().statusCode(403);
        }
        people.browser(Role.OPERATOR).post("/admin/editions/0/pause").statusCode(404);
        assertThat(house.text("select command from edition where id = ?", Long.valueOf(id)))
                .isEqualTo("null");
    }
}
