package dev.paperboy.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the folder {@code templates} itself: dev mode does not copy edits of it to where the class path is read from. */
@ApplicationScoped
@IfBuildProfile("dev")
class LiveTemplates implements TemplateLocator {

    private static final Path FOLDER = Path.of("templates").toAbsolutePath().normalize();

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return Stream.of("", ".html", ".txt")
                .map(suffix -> FOLDER.resolve(id + suffix).normalize())
                .filter(file -> file.startsWith(FOLDER) && Files.isRegularFile(file))
                .findFirst()
                .map(LiveTemplate::new);
    }

    private record LiveTemplate(Path file) implements TemplateLocation {

        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Escaping follows from it. */
        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(file.toString().endsWith(".html") ? "text/html" : "text/plain"));
        }
    }
}
