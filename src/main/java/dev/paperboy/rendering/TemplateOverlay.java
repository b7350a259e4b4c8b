package dev.paperboy.rendering;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operator's folder, laid over the packaged templates file by file. Not annotated with {@code @Locate}: that would keep the
 * packaged ones from being checked when the application is built.
 */
@Singleton
class TemplateOverlay implements TemplateLocator {

    private static final List<Type> TYPES = List.of(
            new Type(".html", Variant.TEXT_HTML),
            new Type(".txt", Variant.TEXT_PLAIN),
            new Type(".xml", Variant.TEXT_XML));

    private static final List<String> PARTS = List.of("admin", "demo", "layout", "mail", "page", "tags");

    private final Optional<Path> folder;

    TemplateOverlay(TemplatesConfig config) {
        folder = config.directory().map(TemplateOverlay::real);
    }

    private static Path real(Path directory) {
        try (var files = Files.list(directory)) {
            var unused = files.findAny();
            return directory.toRealPath();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "paperboy.templates.directory is " + directory.toAbsolutePath()
                            + ", which is no folder that can be read. Mend it, or leave it out to use the packaged templates.",
                    e);
        }
    }

    /** Whether a folder is set at all. */
    boolean isSet() {
        return folder.isPresent();
    }

    /** The folder's files by their names under it, in order: each is taken in place of the packaged one, or is a new one. */
    List<String> files() {
        return folder.stream()
                .flatMap(root -> PARTS.stream().flatMap(part -> names(root, part)))
                .toList();
    }

    /** What the folder has that mails can be made of: each file's name, and its text behind it. */
    List<String> mailFiles() {
        return folder.stream()
                .flatMap(root -> Stream.of("layout", "mail", "tags").flatMap(part -> names(root, part)))
                .map(name -> name + "\n" + text(name).orElse(""))
                .toList();
    }

    private static Stream<String> names(Path root, String part) {
        if (!Files.isDirectory(root.resolve(part))) {
            return Stream.empty();
        }
        try (var files = Files.walk(root.resolve(part))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(root.resolve(part) + " cannot be read", e);
        }
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return Stream.of("", ".html", ".txt", ".xml")
                .map(suffix -> id + suffix)
                .filter(name -> TYPES.stream().anyMatch(type -> name.endsWith(type.suffix())))
                .flatMap(name -> text(name).map(text -> new OwnTemplate(name, text)).stream())
                .findFirst()
                .map(found -> found);
    }

    /**
     * What the folder has under this name; empty when it has no such file, or the name leads out of it.
     *
     * @throws IllegalStateException when the file is a link out of the folder, or cannot be read
     */
    Optional<String> text(String name) {
        return folder.flatMap(root -> file(root, name).map(file -> read(root, file, name)));
    }

    private static Optional<Path> file(Path root, String name) {
        try {
            var file = root.resolve(name).normalize();
            return file.startsWith(root) && Files.exists(file) && !Files.isDirectory(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is there and cannot be used is said, not passed over: nobody shall wonder why an edit does not show. */
    private static String read(Path root, Path file, String name) {
        try {
            if (!file.toRealPath().startsWith(root)) {
                throw new IllegalStateException(
                        "The template " + name + " is a link that leads out of paperboy.templates.directory");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(
                    "The template " + name + " in paperboy.templates.directory is not UTF-8", e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The template " + name + " in paperboy.templates.directory cannot be read", e);
        }
    }

    private record Type(String suffix, String content) {}

    private record OwnTemplate(String name, String text) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        /** Escaping follows from it. */
        @Override
        public Optional<Variant> getVariant() {
            return TYPES.stream()
                    .filter(type -> name.endsWith(type.suffix()))
                    .map(type -> Variant.forContentType(type.content()))
                    .findFirst();
        }
    }
}
