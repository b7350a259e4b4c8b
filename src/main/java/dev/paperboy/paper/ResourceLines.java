package dev.paperboy.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a table that is part of this package. */
final class ResourceLines {

    private ResourceLines() {}

    static List<String> of(String name) {
        var file = Objects.requireNonNull(ResourceLines.class.getResourceAsStream(name));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
