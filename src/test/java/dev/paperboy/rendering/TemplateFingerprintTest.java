package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFingerprintTest {

    private static final Pattern INCLUDED = Pattern.compile("\\{#include ([\\w/.]+)|\\{#(mail\\w+)");

    @Test
    void every_template_a_digest_is_made_of_counts() throws Exception {
        for (String id : TemplateFingerprint.TEMPLATES) {
            var included = INCLUDED.matcher(Files.readString(Path.of("templates", id)));
            while (included.find()) {
                String name = included.group(1) == null ? "tags/" + included.group(2) + ".html" : included.group(1);
                assertThat(TemplateFingerprint.TEMPLATES).contains(name);
            }
        }
    }

    @Test
    void each_template_changes_it() {
        String before = fingerprint(engine(null));

        for (String id : TemplateFingerprint.TEMPLATES) {
            assertThat(fingerprint(engine(id))).as(id).isNotEqualTo(before);
        }
    }

    @Test
    void each_setting_changes_it_and_they_do_not_run_together() {
        var settings = List.of(
                List.of("postal-address", "1 Street"),
                List.of("operator", "Library"),
                List.of("from", "a@example.org"),
                List.of("reply-to", "a@example.org"),
                List.of("name", "Gazette"),
                List.of("logo", "The Gazette"),
                List.of("foot", "Printed at night"),
                List.of("accent", "#005a9c"),
                List.of("subject", "{first}"),
                List.of("subject-one", "{first}"),
                List.of("titles", "arxiv"));

        var prints = settings.stream()
                .map(setting -> fingerprint(engine(null), setting.get(0), setting.get(1)))
                .toList();

        assertThat(prints).doesNotHaveDuplicates().doesNotContain(fingerprint(engine(null)));
        assertThat(fingerprint(engine(null), "postal-address", "1 StreetL", "operator", "ibrary"))
                .isNotEqualTo(fingerprint(engine(null), "postal-address", "1 Street", "operator", "Library"));
        assertThat(fingerprint(engine(null))).isEqualTo(fingerprint(engine(null)));
    }

    @Test
    void what_an_operator_s_templates_include_changes_it(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("tags"));
        Files.writeString(folder.resolve("tags/mine.html"), "<p>One</p>");
        var before = fingerprint(engine(null), "directory", folder.toString());
        Files.writeString(folder.resolve("tags/mine.html"), "<p>Two</p>");

        assertThat(fingerprint(engine(null), "directory", folder.toString())).isNotEqualTo(before);
    }

    @Test
    void the_style_sheet_changes_it(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("layout"));
        Files.writeString(folder.resolve("layout/mail.css"), ":root { --accent: #005a9c }");

        assertThat(fingerprint(engine(null), "directory", folder.toString())).isNotEqualTo(fingerprint(engine(null)));
    }

    private static String fingerprint(Engine engine, String... settings) {
        var all = Settings.of(settings);
        return new TemplateFingerprint(engine, all.look(), all, all).hex();
    }

    private static Engine engine(@Nullable String changed) {
        return Engine.builder()
                .addLocator(id -> Optional.of(location(id.equals(changed) ? "changed" : "same")))
                .build();
    }

    private static TemplateLocation location(String source) {
        return new TemplateLocation() {
            @Override
            public Reader read() {
                return new StringReader(source);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.empty();
            }
        };
    }
}
