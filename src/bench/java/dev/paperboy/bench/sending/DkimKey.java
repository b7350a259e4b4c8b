package dev.paperboy.bench.sending;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A key to sign mails with. */
final class DkimKey {

    private static final int BITS = 2_048;
    private static final int LINE = 64;

    private DkimKey() {}

    /** Whether the application knows how to sign. */
    static boolean known() {
        return DkimKey.class.getResource("/dev/paperboy/delivery/dkim/DkimConfig.class") != null;
    }

    /** Makes an RSA key in that folder; returns the settings that have it used. */
    static Map<String, String> make(Path folder) throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            var lines = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(key);
            var file = folder.resolve("dkim.pem");
            Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n");
            return Map.of("PAPERBOY_DKIM_KEYS_0__SELECTOR", "bench", "PAPERBOY_DKIM_KEYS_0__FILE", file.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
