package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateOverlayTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path around;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(around.resolve("own"));
        write("own/mail/digest.html", "<p>{digest.counts}</p>");
        write("own/mail/digest.txt", "{digest.counts}");
        write("own/layout/mail.css", "p { }");
        write("own/mail/folder.html/file", "x");
        write("secret.html", "secret");
    }

    private void write(String name, String text) throws IOException {
        var file = around.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void a_file_of_the_folder_is_found_with_and_without_its_suffix_and_asked_first() throws IOException {
        var found = overlay().locate("mail/digest.txt").orElseThrow();

        assertThat(text(found)).isEqualTo("{digest.counts}");
        assertThat(found.getVariant().map(Variant::getContentType)).contains("text/plain");
        assertThat(text(overlay().locate("mail/digest").orElseThrow())).startsWith("<p>");
        assertThat(overlay().locate("mail/digest").orElseThrow().getVariant().map(Variant::getContentType))
                .contains("text/html");
        assertThat(overlay().getPriority()).isGreaterThan(TemplateLocator.DEFAULT_PRIORITY);
        assertThat(overlay().text("layout/mail.css")).contains("p { }");
    }

    @Test
    void its_files_are_named_and_nothing_else_in_the_folder() throws IOException {
        write("own/.git/config", "x");

        assertThat(overlay().files())
                .containsExactly("layout/mail.css", "mail/digest.html", "mail/digest.txt", "mail/folder.html/file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail/welcome.html",
                "layout/mail.css",
                "mail/folder.html",
                "mail",
                "",
                "../secret.html",
                "mail/../../secret.html",
                "..",
                "a\u0000b.html",
                "//x.html"
            })
    void what_it_has_not_and_what_leads_out_of_it_is_left_to_the_packaged_templates(String id) {
        assertThat(overlay().locate(id)).isEmpty();
        assertThat(overlay().locate(around.resolve("secret.html").toString())).isEmpty();
    }

    @Test
    void links_may_lead_around_in_the_folder_but_not_out_of_it() throws IOException {
        Files.createSymbolicLink(folder.resolve("mail/welcome.html"), folder.resolve("mail/digest.html"));
        Files.createSymbolicLink(folder.resolve("mail/goodbye.html"), around.resolve("secret.html"));

        assertThat(text(overlay().locate("mail/welcome.html").orElseThrow())).startsWith("<p>");
        assertThatThrownBy(() -> overlay().locate("mail/goodbye.html"))
                .hasMessage("The template mail/goodbye.html is a link that leads out of paperboy.templates.directory");
    }

    @Test
    void the_folder_itself_may_be_a_link() throws IOException {
        var link = Files.createSymbolicLink(around.resolve("link"), folder);

        assertThat(new TemplateOverlay(Settings.of("directory", link.toString())).locate("mail/digest.html"))
                .isPresent();
    }

    @Test
    void what_is_not_utf8_is_said() throws IOException {
        Files.write(folder.resolve("mail/already.html"), new byte[] {'a', (byte) 0xe9, 'b'});

        assertThatThrownBy(() -> overlay().locate("mail/already.html"))
                .hasMessage("The template mail/already.html in paperboy.templates.directory is not UTF-8");
    }

    @Test
    void a_folder_that_is_none_is_refused_by_the_settings_name() {
        for (var wrong : new Path[] {around.resolve("nowhere"), around.resolve("secret.html")}) {
            assertThatThrownBy(() -> new TemplateOverlay(Settings.of("directory", wrong.toString())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("paperboy.templates.directory is " + wrong + ", which is no folder");
        }
    }

    @Test
    void without_a_folder_nothing_is_found() {
        assertThat(new TemplateOverlay(Settings.of()).locate("mail/digest.html"))
                .isEmpty();
        assertThat(new TemplateOverlay(Settings.of()).isSet()).isFalse();
    }

    private TemplateOverlay overlay() {
        return new TemplateOverlay(Settings.of("directory", folder.toString()));
    }

    private static String text(TemplateLocator.TemplateLocation found) throws IOException {
        try (var reader = found.read()) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
