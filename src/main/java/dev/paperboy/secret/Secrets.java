package dev.paperboy.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
        try {
            Files.createDirectories(dataDir);
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            create(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        } catch (FileAlreadyExistsException e) {
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret cannot be made in " + file, e);
        }
        return file;
    }

    private static void create(Path file, String secret) throws IOException {
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try (var channel = posix
                ? Files.newByteChannel(
                        file,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.newByteChannel(file, Set.copyOf(options))) {
            channel.write(
                    java.nio.ByteBuffer.wrap((secret + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }
    }
}
