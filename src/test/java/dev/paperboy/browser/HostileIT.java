package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What strangers write is read, and never run. */
@InChromium
class HostileIT {

    private static final String PLANTED = "[onload], [onerror], main script, main svg, main img";

    private final Site site;

    HostileIT(Site site) {
        this.site = site;
    }

    @TestFactory
    List<DynamicTest> markup_of_strangers_stays_text() {
        return new Places(site)
                .all().stream()
                        .filter(place -> place.name().contains("hostile"))
                        .map(place -> DynamicTest.dynamicTest(place.name(), () -> isText(place)))
                        .toList();
    }

    /** That nothing was run or refused is what every visitor sees to. */
    private static void isText(Place place) {
        place.look(page -> {
            var words = page.locator("main").innerText()
                    + page.locator("main").locator("input, textarea").evaluateAll("fields => fields.map(f => f.value)");
            assertThat(words).contains("<svg onload=");
            assertThat(page.locator(PLANTED).count()).isZero();
        });
    }
}
