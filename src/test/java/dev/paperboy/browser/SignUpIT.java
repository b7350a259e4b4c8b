package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the front page to the welcome letter. */
@InChromium
class SignUpIT {

    private final Site site;

    SignUpIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_filter_is_refused_at_its_field_and_what_was_typed_stays(Scripts scripts) {
        try (var visitor = site.visitor(scripts)) {
            visitor.open("/")
                    .type("E-mail address", "typed@readers.example.org")
                    .type("Topic", "agents AND (survey");
            visitor.press("Subscribe");

            var field = visitor.field("Topic");
            assertThat(field.inputValue()).isEqualTo("agents AND (survey");
            assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
            var error = visitor.page().locator("#" + field.getAttribute("aria-describedby"));
            assertThat(error.innerText()).startsWith("At character ");
            assertThat(visitor.page().locator("pre.pointer").innerText())
                    .startsWith("agents AND (survey\n")
                    .endsWith("↑");
            assertThat(visitor.field("E-mail address").inputValue()).isEqualTo("typed@readers.example.org");
        }
        assertThat(site.relay().mailsTo("typed@readers.example.org")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_shows_what_a_filter_would_have_brought(Scripts scripts) {
        try (var visitor = site.visitor(scripts)) {
            visitor.open("/")
                    .type("E-mail address", "looks@readers.example.org")
                    .type("Topic", "agents");
            visitor.press("Preview");

            var preview = visitor.page().locator("#preview");
            preview.getByText("a day,").waitFor();
            assertThat(preview.locator("tbody tr").count()).isPositive();
            assertThat(preview.locator(".papers li").count()).isPositive();
            assertThat(visitor.field("E-mail address").inputValue()).isEqualTo("looks@readers.example.org");
            assertThat(visitor.field("Topic").inputValue()).isEqualTo("agents");
        }
        assertThat(site.relay().mailsTo("looks@readers.example.org")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_confirmation_needs_the_button_and_brings_a_welcome(Scripts scripts) {
        var address = "joins-" + scripts.name().toLowerCase(java.util.Locale.ROOT) + "@readers.example.org";
        try (var visitor = site.visitor(scripts)) {
            visitor.signUp(address, "agents");
            assertThat(visitor.heading()).isEqualTo("Look into your mailbox");

            var link = Mails.link(site.letter(address, "confirm"), "/confirm/");
            for (int i = 0; i < 3; i++) {
                visitor.open(link);
                assertThat(visitor.text()).contains("agents");
            }
            assertThat(site.status(address)).isEqualTo("PENDING");

            visitor.press("Yes, begin");
            visitor.page().waitForURL("**/confirmed");
            assertThat(site.status(address)).isEqualTo("ACTIVE");
            assertThat(Mails.text(site.letter(address, "welcome"))).contains("That Ask Before They Act");
        }
    }
}
