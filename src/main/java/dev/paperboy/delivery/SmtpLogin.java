package dev.paperboy.delivery;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How we show the relay who we are. */
final class SmtpLogin {

    private static final int LONGEST = 16 * 1024;

    private final SmtpConfig config;

    SmtpLogin(SmtpConfig config) {
        this.config = config;
    }

    /** Null without authentication. */
    @Nullable
    String user() {
        return config.username().orElse(null);
    }

    /**
     * The password or token as it is now: a file is read for each connection, because tokens live for an hour. Null where none
     * is set.
     *
     * @throws MessagingException when the file cannot be read; it may be there when we connect the next time
     */
    @Nullable
    String secret() throws MessagingException {
        if (config.password().isPresent() || config.passwordFile().isEmpty()) {
            return config.password().orElse(null);
        }
        return read(config.passwordFile().get());
    }

    private static String read(Path file) throws MessagingException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new MessagingException("The file of paperboy.smtp.password-file is too long for a password");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new MessagingException("The file of paperboy.smtp.password-file cannot be read", e);
        }
    }

    /** In Angus' words. */
    void addTo(Properties properties) {
        properties.put("mail.smtp.auth", String.valueOf(config.username().isPresent()));
        config.auth().mechanisms().ifPresent(names -> properties.put("mail.smtp.auth.mechanisms", names));
    }
}
