package dev.paperboy.admin;

import static org.hamcrest.Matchers.containsString;

import dev.paperboy.account.Role;
import dev.paperboy.account.TestAdmins;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DnsPageTest {

    @Inject
    TestAdmins people;

    @Test
    void who_runs_this_reads_which_records_to_set_and_who_signs() {
        people.browser(Role.VIEWER)
                .get("/admin/dns")
                .statusCode(200)
                .body(containsString("Paperboy does not sign: no key is in use."))
                .body(containsString("127.0.0.1 is a name or an address for this network only"))
                .body(containsString("_dmarc.papers.example.org. IN TXT &quot;v=DMARC1; p=none; rua=mailto:"))
                .body(containsString(":list-unsubscribe:list-unsubscribe-post:"));
    }
}
