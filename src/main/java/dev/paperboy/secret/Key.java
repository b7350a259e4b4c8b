package dev.paperboy.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One secret and the id under which links name it. */
record Key(String id, SecretKeySpec secret) {

    private static final String ALGORITHM = "HmacSHA256";

    static Key of(String secret) {
        if (secret.length() < 32) {
            throw new IllegalStateException("paperboy.secret is shorter than 32 characters");
        }
        var spec = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        return new Key(HexFormat.of().formatHex(mac(spec, "key-id"), 0, 4), spec);
    }

    /** The MAC of the data under a key of its own for this purpose. */
    byte[] mac(String purpose, byte[] data) {
        return mac(new SecretKeySpec(mac(secret, purpose), ALGORITHM), data);
    }

    String fingerprint() {
        return HexFormat.of().formatHex(mac(secret, "fingerprint"));
    }

    /** Without the secret, which would end up in a log. */
    @Override
    public String toString() {
        return "Key " + id;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        return mac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKeySpec key, byte[] data) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
