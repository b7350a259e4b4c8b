package dev.paperboy.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Where the secrets come from: the setting, the file named by a setting, or a file of our own, made at first start. */
final class Secrets {

    private Secrets() {}

    static List<String> load(SecretConfig config) {
        var secrets = config.secret().orElseGet(() -> read(config.secretFile().orElseGet(() -> own(config.dataDir()))));
        if (secrets.isEmpty()) {
            throw new IllegalStateException(
                    "There is no secret in " + config.secretFile().orElse(config.dataDir()));
        }
        return secrets;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret cannot be read from " + file, e);
        }
    }

    private static Path own(Path dataDir) {
        var file = dataDir.resolve("secret");
        if (Files.exists(file)) {
            return file;
        }
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        try {
            Files.createDirectories(dataDir);
            make(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        } catch (FileAlreadyExistsException e) {
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret cannot be made in " + file, e);
        }
        return file;
    }

    /** Whole or not at all: half of a secret, left by a full disk, would be taken for the secret at the next start. */
    private static void make(Path file, String secret) throws IOException {
        // A temporary file is its owner's alone (0600 where there are such things), and stays so when it is moved.
        var draft = Files.createTempFile(file.getParent(), "secret", null);
        try {
            Files.writeString(draft, secret + "\n");
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
