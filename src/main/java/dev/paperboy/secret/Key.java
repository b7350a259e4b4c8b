package dev.paperboy.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One secret and the id under which links name it. */
final class Key {

    private static final String ALGORITHM = "HmacSHA256";

    private final String id;
    private final SecretKeySpec secret;

    /** By purpose, of which our code names a dozen; each mail asks for half of them. */
    private final Map<String, Mac> begun = new ConcurrentHashMap<>();

    private Key(String id, SecretKeySpec secret) {
        this.id = id;
        this.secret = secret;
    }

    static Key of(String secret) {
        if (secret.length() < 32) {
            throw new IllegalStateException("paperboy.secret is shorter than 32 characters");
        }
        var spec = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        return new Key(HexFormat.of().formatHex(mac(spec, "key-id"), 0, 4), spec);
    }

    String id() {
        return id;
    }

    /** The MAC of the data under a key of its own for this purpose. */
    byte[] mac(String purpose, byte[] data) {
        try {
            var mac = (Mac) begun.computeIfAbsent(purpose, this::begin).clone();
            return mac.doFinal(data);
        } catch (CloneNotSupportedException e) {
            return begin(purpose).doFinal(data); // Another provider than Java's own may be like that.
        }
    }

    String fingerprint() {
        return HexFormat.of().formatHex(mac(secret, "fingerprint"));
    }

    /** Without the secret, which would end up in a log. */
    @Override
    public String toString() {
        return "Key " + id;
    }

    private Mac begin(String purpose) {
        return begin(new SecretKeySpec(mac(secret, purpose), ALGORITHM));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        return begin(key).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac begin(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
