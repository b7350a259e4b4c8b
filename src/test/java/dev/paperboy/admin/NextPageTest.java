package dev.paperboy.admin;

import static dev.paperboy.account.TestAdmins.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NextPageTest {

    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example",
            "http:evil.example",
            "//evil.example",
            "///evil.example",
            "////evil.example/admin",
            "/\\evil.example",
            "\\\\evil.example",
            "\\/evil.example",
            "/admin\\@evil.example",
            "/admin/\\evil.example",
            "/admin//evil.example",
            "/admin/..//evil.example",
            "/admin/../../evil.example",
            "/admin/./evil",
            "/admin/..",
            "/admin/%2e%2e/evil",
            "/admin/%2F%2Fevil.example",
            "/admin@evil.example",
            "/admin.evil.example",
            "/administrator",
            "admin",
            "/",
            "/papers",
            "/ADMIN",
            "javascript:alert(1)",
            "data:text/html,x",
            " //evil.example",
            "\t//evil.example",
            "/admin\r\nSet-Cookie: a=b",
            "/admin/people\u0000",
            "/admin#//evil.example",
            "/admin/people#x",
            "/admin/log-out",
            "/admin/log-in?next=//evil.example",
            "https:/admin",
            "/admin/x?u=https://evil.example",
            "/admin/" + "a".repeat(600),
            "/admin\u2028/x",
            "/аdmin");

    @Inject
    TestAdmins people;

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void with_nobody() throws SQLException {
        Tables.clear(database);
    }

    @Test
    void whatever_an_address_says_log_in_leads_to_the_overview() throws SQLException {
        var admin = people.make(Role.VIEWER);
        assertThat(ELSEWHERE).hasSizeGreaterThanOrEqualTo(30);
        for (var next : ELSEWHERE) {
            assertThat(NextPage.of(next)).as(next).isEqualTo("/admin");
        }
        for (var next : ELSEWHERE.subList(0, 5)) {
            new Browser()
                    .post("/admin/log-in", "name", admin.name(), "password", PASSWORD, "next", next)
                    .statusCode(303)
                    .header("Location", equalTo("/admin"));
        }
        assertThat(NextPage.of(null)).isEqualTo("/admin");
    }

    @Test
    void a_page_of_ours_is_where_it_leads() {
        var admin = people.make(Role.VIEWER);
        var next = "/admin/audit?page=1";
        new Browser()
                .get("/admin/log-in?next=%2Fadmin%2Faudit%3Fpage%3D1")
                .body(containsString("value=\"" + next + "\""));
        new Browser()
                .post("/admin/log-in", "name", admin.name(), "password", PASSWORD, "next", next)
                .header("Location", equalTo(next));
        assertThat(NextPage.of("/admin/subscribers/12/topics")).isEqualTo("/admin/subscribers/12/topics");
    }
}
