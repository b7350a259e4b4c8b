package dev.paperboy.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages as files, for judges who come later; a file for each place. */
final class KeptPages {

    private static final Path FOLDER = Path.of("target/pages");

    KeptPages() {
        try {
            Files.createDirectories(FOLDER);
            try (var old = Files.list(FOLDER)) {
                for (var page : old.toList()) {
                    Files.delete(page);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(String name, String html) {
        try {
            Files.writeString(FOLDER.resolve(name.replaceAll("\\W+", "-") + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
