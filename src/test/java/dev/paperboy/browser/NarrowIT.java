package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page fits a telephone. */
@InChromium
class NarrowIT {

    private static final int TELEPHONE = 390;
    private static final String WIDER = "() => [...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 0.5 && !e.closest('.wide'))"
            + ".map(e => e.outerHTML.slice(0, 120))";

    private final Site site;

    NarrowIT(Site site) {
        this.site = site;
    }

    @TestFactory
    List<DynamicTest> nothing_is_wider_than_a_telephone() {
        return new Places(site)
                .all().stream()
                        .map(place -> DynamicTest.dynamicTest(place.name(), () -> place.look(NarrowIT::fits)))
                        .toList();
    }

    private static void fits(Page page) {
        page.setViewportSize(TELEPHONE, 844);
        var width = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("wider: %s", page.evaluate(WIDER)).isLessThanOrEqualTo(TELEPHONE);
    }
}
