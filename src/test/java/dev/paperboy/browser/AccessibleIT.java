package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Axe finds nothing on any page. What the site sent is kept for the judges of {@code src/test/judges}. */
@InChromium
class AccessibleIT {

    /** Pieces of pages that were looked at, as they come anew while one looks; and a mail in a frame, as the samples' is. */
    private static final Set<String> PIECES =
            Set.of("/admin/preview/subscribers/{id}/mail", "/admin/sources/standing", "/admin/today");

    private final Site site;
    private final KeptPages kept = new KeptPages();
    private final Set<String> asked = new HashSet<>();

    AccessibleIT(Site site) {
        this.site = site;
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_on_any_page_in_light_and_dark() {
        return Stream.concat(
                new Places(site).all().stream().map(place -> DynamicTest.dynamicTest(place.name(), () -> judge(place))),
                Stream.of(DynamicTest.dynamicTest("every page there is was looked at", this::isComplete)));
    }

    private void judge(Place place) {
        try (var visitor = place.visit()) {
            asked.addAll(visitor.asked());
            kept.keep(place.name(), visitor.source());
            axe(visitor.page());
        }
    }

    private void isComplete() {
        assertThat(new PageRoutes().missedBy(asked))
                .as("pages that Places does not lead to")
                .isSubsetOf(PIECES);
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
