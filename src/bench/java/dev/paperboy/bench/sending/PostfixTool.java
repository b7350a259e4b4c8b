package dev.paperboy.bench.sending;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The two programs of Debian's package postfix that are used here; its mail server is not. */
final class PostfixTool {

    private PostfixTool() {}

    /** Where the program lies; empty when it is not installed. */
    static Optional<String> find(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
