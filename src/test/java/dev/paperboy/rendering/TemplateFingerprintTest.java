package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
        String before = fingerprint(engine(null), "1 Street", "Library");

        for (String id : TemplateFingerprint.TEMPLATES) {
            assertThat(fingerprint(engine(id), "1 Street", "Library")).as(id).isNotEqualTo(before);
        }
    }

    @Test
    void each_setting_changes_it_and_they_do_not_run_together() {
        String before = fingerprint(engine(null), "1 Street", "Library");

        assertThat(fingerprint(engine(null), "2 Street", "Library")).isNotEqualTo(before);
        assertThat(fingerprint(engine(null), "1 StreetL", "ibrary")).isNotEqualTo(before);
        assertThat(fingerprint(engine(null), "1 Street", "Library")).isEqualTo(before);
    }

    private static String fingerprint(Engine engine, String postalAddress, String operator) {
        return new TemplateFingerprint(engine, mail(postalAddress, operator), site()).hex();
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

    private static SiteConfig site() {
        return new SiteConfig() {
            @Override
            public String baseUrl() {
                return "https://papers.example.org";
            }

            @Override
            public Path dataDir() {
                return Path.of("data");
            }
        };
    }

    private static MailConfig mail(String postalAddress, String operator) {
        return new MailConfig() {
            @Override
            public Optional<String> from() {
                return Optional.empty();
            }

            @Override
            public Optional<String> replyTo() {
                return Optional.empty();
            }

            @Override
            public Optional<String> postalAddress() {
                return Optional.of(postalAddress);
            }

            @Override
            public Optional<String> operator() {
                return Optional.of(operator);
            }
        };
    }
}
