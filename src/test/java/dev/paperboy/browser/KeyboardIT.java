package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever has no mouse gets as far as everybody else, and sees where they are. */
@InChromium
class KeyboardIT {

    private final Site site;

    KeyboardIT(Site site) {
        this.site = site;
    }

    @Test
    void the_first_step_on_a_page_skips_to_its_content() {
        try (var visitor = site.visitor()) {
            visitor.open("/papers").keys("Tab");
            assertThat(visitor.focused()).isEqualTo("Skip to the content");
            visitor.keys("Enter");
            assertThat(visitor.page().url()).endsWith("#main");
        }
    }

    @Test
    void signing_up_needs_no_mouse() {
        try (var visitor = site.visitor()) {
            visitor.open("/").stepTo(visitor.field("E-mail address"));
            visitor.page().keyboard().type("keys@readers.example.org");
            visitor.stepTo(visitor.field("Topic"));
            visitor.page().keyboard().type("agents");
            visitor.stepTo(visitor.button("Subscribe")).lingers().keys("Enter");

            visitor.page().waitForURL("**/sign-up");
            assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
            visitor.open(Mails.link(site.letter("keys@readers.example.org", "confirm"), "/confirm/"))
                    .stepTo(visitor.button("Yes, begin"))
                    .keys("Space");
            visitor.page().waitForURL("**/confirmed");
            assertThat(site.status("keys@readers.example.org")).isEqualTo("ACTIVE");
        }
    }

    @Test
    void a_preference_is_changed_without_a_mouse() {
        var address = "keys-hour@readers.example.org";
        site.subscribe(address, "agents", true);
        site.sendAll();
        try (var visitor = site.visitor()) {
            visitor.open(Mails.link(site.digest(address), "/preferences/"));
            var form = visitor.page().locator("form[action$='/schedule']");
            visitor.stepTo(form.locator("input[name=day]").last()).keys("Space");
            visitor.stepTo(form.locator("select")).keys("ArrowDown");
            visitor.stepTo(form.locator("button").last()).keys("Enter");

            assertThat(visitor.notice()).startsWith("Saved");
            assertThat(site.subscriber(address).path("hour").asInt()).isEqualTo(8);
            assertThat(site.subscriber(address).path("weekdays").size()).isEqualTo(6);
        }
    }

    @Test
    void an_admin_logs_in_without_a_mouse() {
        site.owner(Scripts.ON).close();
        try (var visitor = site.visitor()) {
            visitor.open("/admin/log-in").stepTo(visitor.field("Name"));
            visitor.page().keyboard().type(Site.OWNER);
            visitor.stepTo(visitor.field("Password"));
            visitor.page().keyboard().type(Site.PASSWORD);
            visitor.keys("Enter");

            visitor.page().waitForURL("**/admin");
            assertThat(visitor.heading()).isEqualTo("Overview");
        }
    }
}
