package dev.paperboy.secret;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keys for tests that need no container. */
public final class TestKeys {

    private TestKeys() {}

    /** The first signs. */
    public static Keys of(String... secrets) {
        return new Keys(new Config(Optional.of(List.of(secrets)), Optional.empty(), Path.of("target", "nowhere")));
    }

    record Config(Optional<List<String>> secret, Optional<Path> secretFile, Path dataDir) implements SecretConfig {}
}
