package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a set-up link to an edition that is done. */
@InChromium
class AdminIT {

    private final Site site;

    AdminIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void who_has_a_set_up_link_makes_an_account_and_logs_in_with_it(Scripts scripts) {
        var name = "Adam " + scripts;
        try (var visitor = site.visitor(scripts)) {
            visitor.open(site.invitation())
                    .type("Your name", name)
                    .type("New password", Site.PASSWORD)
                    .type("The same once more", Site.PASSWORD)
                    .press("Make the account");
            visitor.page().waitForURL("**/admin");

            visitor.press("Log out").open("/admin/log-in").type("Name", name).type("Password", "wrong");
            visitor.press("Log in");
            assertThat(visitor.page().locator("[role=alert]").innerText()).isNotBlank();
            assertThat(visitor.field("Name").inputValue()).isEqualTo(name);

            visitor.type("Password", Site.PASSWORD).press("Log in");
            visitor.page().waitForURL("**/admin");
            assertThat(visitor.page().locator("footer").innerText()).contains("Logged in as " + name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_edition_is_tried_out_sent_and_watched_until_it_is_done(Scripts scripts) {
        var address = "edition-" + scripts.name().toLowerCase(Locale.ROOT) + "@readers.example.org";
        site.subscribe(address, "agents", true);
        try (var owner = site.owner(scripts)) {
            owner.open("/admin/editions/new")
                    .type("Only these subscribers", address)
                    .press("Try it out");
            assertThat(owner.text()).contains("1 digest with ", address);
            assertThat(site.relay().mailsTo(address)).isEmpty();

            owner.press("Send 1 digest");
            owner.page().waitForURL("**/admin/editions/*");
            site.digest(address);
            Awaitility.await().pollInSameThread().untilAsserted(() -> {
                if (scripts == Scripts.OFF) {
                    owner.page().reload();
                }
                assertThat(owner.page().locator("#sums").innerText()).startsWith("State: done");
            });
            Awaitility.await().pollInSameThread().untilAsserted(() -> assertThat(
                            owner.page().locator("main").innerText())
                    .contains(address));
        }
        assertThat(site.relay().mailsTo(address)).hasSize(1);
    }
}
