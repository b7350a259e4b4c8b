package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateConventionsTest {

    private static final Path TEMPLATES = Path.of("templates");

    @ParameterizedTest
    @MethodSource("mails")
    void every_mail_has_both_parts(Path mail) {
        String name = mail.getFileName().toString().replaceAll("\\.\\w+$", "");

        assertThat(TEMPLATES.resolve("mail/" + name + ".html")).exists();
        assertThat(TEMPLATES.resolve("mail/" + name + ".txt")).exists();
    }

    @ParameterizedTest
    @MethodSource("digests")
    void both_parts_of_a_digest_print_the_way_out_and_the_postal_address(Path digest) throws IOException {
        assertThat(Files.readString(digest)).contains("Unsubscribe", "links.unsubscribe}", "digest.postalAddress");
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_template_is_long_or_links_in_the_clear(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(60);
        // The names of XML's vocabularies lead nowhere.
        assertThat(Files.readString(template).replaceAll("xmlns=\"[^\"]+\"", ""))
                .doesNotContain("http://");
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_template_prints_unescaped(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain(".raw}", ".safe}");
    }

    static List<Path> mails() throws IOException {
        return files("mail");
    }

    static List<Path> digests() throws IOException {
        return files("mail").stream()
                .filter(path -> path.endsWith("digest.html") || path.endsWith("digest.txt"))
                .toList();
    }

    static List<Path> all() throws IOException {
        return files("");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }
}
