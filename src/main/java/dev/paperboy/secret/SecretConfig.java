package dev.paperboy.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "paperboy")
interface SecretConfig {

    /**
     * The secrets that sign, the current one first, at least 32 characters each. To rotate, put the new one in front
     *     and keep the old one behind it, separated by a comma, until the last link signed with it may die.
     */
    Optional<List<String>> secret();

    /** A file with one secret a line, the current one first; asked only when {@code paperboy.secret} is not set */
    @WithName("secret-file")
    Optional<Path> secretFile();

    /** Where the secret is made at first start when neither of the others is set */
    @WithName("data-dir")
    Path dataDir();
}
