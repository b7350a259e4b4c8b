package dev.paperboy.rendering;

import dev.paperboy.rendering.style.StyleSheet;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The style sheet of all mails, packaged or the operator's. */
@Singleton
class MailSheet {

    static final String FILE = "layout/mail.css";

    private final String css;
    private final List<String> ownFiles;

    MailSheet(TemplateOverlay overlay) {
        css = overlay.text(FILE).orElseGet(MailSheet::packaged);
        ownFiles = overlay.mailFiles();
    }

    private static String packaged() {
        try (var in = MailSheet.class.getClassLoader().getResourceAsStream("templates/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("The package lacks templates/" + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of the mails is the operator's, by names and texts. */
    List<String> ownFiles() {
        return ownFiles;
    }

    String css() {
        return css;
    }

    /**
     * The sheet with these variables.
     *
     * @throws IllegalStateException naming file, line and reason, when it cannot be read
     */
    StyleSheet with(Map<String, String> variables) {
        try {
            return StyleSheet.of(css, variables);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The style sheet " + FILE + " cannot be read, " + e.getMessage(), e);
        }
    }
}
