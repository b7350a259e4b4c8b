package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TemplateProbeTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Inject
    TemplateProbe probe;

    @Inject
    @Any
    Instance<TemplateSamples> families;

    @Inject
    Engine engine;

    @Test
    @ActivateRequestContext
    void every_sample_prints() {
        assertThat(probe.failures()).isEmpty();
        assertThat(probe.trouble()).isEmpty();
    }

    @Test
    void every_mail_and_every_page_has_a_sample() throws IOException {
        var tried = families.stream()
                .flatMap(family -> family.samples().stream())
                .map(Sample::template)
                .collect(Collectors.toSet());

        assertThat(tried).isEqualTo(templates());
    }

    @Test
    @ActivateRequestContext
    void a_mail_of_an_operators_that_fails_is_named_once_with_line_and_reason() {
        var replaced = engine.getTemplate("tags/mailPaper");
        engine.putTemplate("tags/mailPaper", engine.parse("\n{paper.titel}", html(), "tags/mailPaper.html"));
        try {
            assertThat(probe.failures())
                    .singleElement()
                    .asString()
                    .startsWith("Template tags/mailPaper.html, line 2: ")
                    .contains("titel");
        } finally {
            engine.putTemplate("tags/mailPaper", replaced);
        }
    }

    private static Variant html() {
        return Variant.forContentType(Variant.TEXT_HTML);
    }

    private static Set<String> templates() throws IOException {
        var names = Stream.<String>builder();
        for (var folder : new String[] {"mail", "page", "admin"}) {
            try (var files = Files.list(TEMPLATES.resolve(folder))) {
                files.map(file -> folder + "/" + file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                        .forEach(names::add);
            }
        }
        return names.build().collect(Collectors.toSet());
    }
}
