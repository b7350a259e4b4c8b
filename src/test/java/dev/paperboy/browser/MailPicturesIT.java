package dev.paperboy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.paperboy.testing.OpenedMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Pictures of the golden mails for people to look at: {@code -Dscreenshots=/a/folder}. */
@InChromium
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class MailPicturesIT {

    private static final Path MAILS = Path.of("src/test/resources/golden/digests");
    private static final int[] WIDTHS = {600, 375};

    @Test
    void every_golden_mail_has_its_picture_taken() throws IOException {
        try (var chromium = Chromium.start();
                var mails = Files.list(MAILS)) {
            for (var mail : mails.sorted().toList()) {
                pictures(chromium.browser(), mail);
            }
        }
    }

    private static void pictures(Browser browser, Path mail) throws IOException {
        var name = mail.getFileName().toString().replace(".eml", "");
        try (var page = browser.newPage()) {
            page.setContent(new OpenedMail(Files.readAllBytes(mail)).html());
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 844);
                    var file = "mail-%s-%d-%s.png"
                            .formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getProperty("screenshots"), file)));
                }
            }
        }
    }
}
