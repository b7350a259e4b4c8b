package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Axe finds nothing on any page. */
@InChromium
class AccessibleIT {

    private final Site site;

    AccessibleIT(Site site) {
        this.site = site;
    }

    @TestFactory
    List<DynamicTest> axe_finds_nothing_on_any_page_in_light_and_dark() {
        return new Places(site)
                .all().stream()
                        .map(place -> DynamicTest.dynamicTest(place.name(), () -> place.look(AccessibleIT::axe)))
                        .toList();
    }

    private static void axe(Page page) {
        assertThat(found(new AxeBuilder(page).setLegacyMode(true))).isEmpty();
        // The dark sheet changes nothing but colours.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(found(new AxeBuilder(page).setLegacyMode(true).withRules(List.of("color-contrast"))))
                .isEmpty();
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(AccessibleIT::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n  " + node.getHtml() + "\n    " + node.getFailureSummary())
                        .toList();
    }
}
