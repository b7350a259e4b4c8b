package dev.paperboy.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Pictures of every page for people to look at: {@code -Dscreenshots=/a/folder}. */
@InChromium
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsIT {

    private static final int[] WIDTHS = {1280, 390};

    private final Site site;

    ScreenshotsIT(Site site) {
        this.site = site;
    }

    @TestFactory
    List<DynamicTest> every_page_has_its_picture_taken() {
        return new Places(site)
                .all().stream()
                        .map(place -> DynamicTest.dynamicTest(
                                place.name(), () -> place.look(page -> pictures(page, place.name()))))
                        .toList();
    }

    private static void pictures(Page page, String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 844);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(System.getProperty("screenshots"), file(name, scheme, width))));
            }
        }
    }

    private static String file(String name, ColorScheme scheme, int width) {
        return name.replaceAll("\\W+", "-") + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
