package dev.paperboy.source.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The evenings without an announcement that arXiv has published, from {@code arxiv-pauses.txt}. */
final class Pauses {

    static final Set<LocalDate> KNOWN = read();

    private static final int DATE = 10;

    private Pauses() {}

    private static Set<LocalDate> read() {
        var file = Objects.requireNonNull(Pauses.class.getResourceAsStream("arxiv-pauses.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && line.length() >= DATE)
                    .map(line -> LocalDate.parse(line.substring(0, DATE)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
