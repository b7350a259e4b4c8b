package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader changes by the link of a digest. */
@InChromium
class PreferencesIT {

    private final Site site;

    PreferencesIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_says_when_mails_come(Scripts scripts) {
        var address = address("when", scripts);
        try (var reader = reader(address, scripts)) {
            var form = reader.page().locator("form[action$='/schedule']");
            form.getByLabel("Hour").selectOption("9");
            form.getByLabel("Time zone").fill("Europe/Berlin");
            form.locator("input[name=most]").fill("12");
            form.locator("input[name=day]").last().uncheck();
            save(form);

            assertThat(reader.notice()).isEqualTo("Saved: that is when your mails come.");
            var kept = site.subscriber(address);
            assertThat(kept.path("hour").asInt()).isEqualTo(9);
            assertThat(kept.path("timeZone").asText()).isEqualTo("Europe/Berlin");
            assertThat(kept.path("limit").asInt()).isEqualTo(12);
            assertThat(kept.path("weekdays").size()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_adds_changes_orders_switches_off_and_deletes_topics(Scripts scripts) {
        var address = address("topics", scripts);
        try (var reader = reader(address, scripts)) {
            var added = opened(reader, "Add a topic");
            added.locator("textarea").fill("survey AND (");
            press(added, "Add");
            added = reader.page().locator("details[open]");
            assertThat(added.locator(".error").innerText()).startsWith("At character ");
            assertThat(added.locator("textarea").inputValue()).isEqualTo("survey AND (");
            added.locator("textarea").fill("survey");
            added.getByLabel("Name").fill("Overviews");
            press(added, "Add");
            assertThat(reader.notice()).startsWith("The topic is added.");

            var topic = opened(reader, "Overviews");
            topic.locator("textarea").fill("survey OR overview");
            topic.getByLabel("Most papers").fill("3");
            topic.getByLabel("On", new Locator.GetByLabelOptions().setExact(false))
                    .uncheck();
            press(topic, "Save");
            assertThat(reader.notice()).isEqualTo("The topic is saved.");
            press(opened(reader, "Overviews"), "Up");
            assertThat(reader.notice()).isEqualTo("The order is changed.");
            var kept = site.subscriber(address).at("/topics/0");
            assertThat(kept.path("name").asText()).isEqualTo("Overviews");
            assertThat(kept.path("filter").asText()).isEqualTo("survey OR overview");
            assertThat(kept.path("limit").asInt()).isEqualTo(3);
            assertThat(kept.path("enabled").asBoolean()).isFalse();

            press(opened(reader, "Overviews"), "Delete");
            assertThat(reader.notice()).isEqualTo("The topic is deleted.");
            assertThat(site.subscriber(address).path("topics").size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_pauses_goes_on_and_leaves(Scripts scripts) {
        var address = address("leaves", scripts);
        try (var reader = reader(address, scripts)) {
            reader.press("Pause");
            assertThat(reader.notice()).isEqualTo("Your mails are paused.");
            assertThat(site.status(address)).isEqualTo("PAUSED");
            reader.press("Go on");
            assertThat(reader.notice()).isEqualTo("Your mails come again.");
            assertThat(site.status(address)).isEqualTo("ACTIVE");
            reader.press("Unsubscribe");
            assertThat(reader.notice()).startsWith("Done: you are unsubscribed.");
            assertThat(site.status(address)).isEqualTo("UNSUBSCRIBED");
        }
    }

    private Visitor reader(String address, Scripts scripts) {
        site.subscribe(address, "agents", true);
        site.sendAll();
        return site.visitor(scripts).open(Mails.link(site.digest(address), "/preferences/"));
    }

    /** The topic with this name, opened if it is shut. */
    private static Locator opened(Visitor reader, String name) {
        var topic = reader.page()
                .locator("details.item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .last();
        if (topic.getAttribute("open") == null) {
            topic.locator("summary").click();
        }
        return topic;
    }

    private static void save(Locator form) {
        press(form, "Save");
    }

    private static void press(Locator part, String button) {
        part.locator("button")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static String address(String what, Scripts scripts) {
        return what + "-" + scripts.name().toLowerCase(Locale.ROOT) + "@readers.example.org";
    }
}
