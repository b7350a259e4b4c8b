package dev.paperboy.delivery.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a private key, and says what is wrong with it in words an operator can act on. */
final class KeyFile {

    private static final int LONGEST = 64 * 1024;
    private static final int LEAST_BITS = 2048;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private final String setting;
    private final DkimConfig.Key key;

    private KeyFile(String setting, DkimConfig.Key key) {
        this.setting = setting;
        this.key = key;
    }

    /**
     * The key that a setting names.
     *
     * @param setting its name, for what is said when it cannot be used
     * @throws IllegalStateException when it cannot be used
     */
    static DkimKey read(String setting, DkimConfig.Key key) {
        return new KeyFile(setting, key).read();
    }

    private DkimKey read() {
        var secret = privateKey(pkcs8());
        if (secret instanceof RSAPrivateCrtKey rsa) {
            int bits = rsa.getModulus().bitLength();
            if (bits < LEAST_BITS) {
                throw wrong("is an RSA key of " + bits + " bits, which mailbox providers distrust. Make one of 2048");
            }
            return key(Algorithm.RSA, rsa, PublicHalf.of(rsa));
        }
        if (secret instanceof EdECPrivateKey ed && ed.getParams().getName().equals("Ed25519")) {
            return key(Algorithm.ED25519, ed, PublicHalf.of(ed));
        }
        throw wrong("is neither an RSA nor an Ed25519 key");
    }

    private DkimKey key(Algorithm algorithm, PrivateKey secret, byte[] published) {
        return new DkimKey(key.selector(), key.use(), algorithm, secret, published);
    }

    private byte[] pkcs8() {
        var pem = PEM.matcher(text());
        if (!pem.find()) {
            throw wrong("holds no key in PEM form");
        }
        switch (pem.group(1)) {
            case "PRIVATE KEY" -> {}
            case "ENCRYPTED PRIVATE KEY" ->
                throw wrong("is locked by a password. Unlock it with: openssl pkey -in … -out …");
            case "RSA PRIVATE KEY" ->
                throw wrong("has an old form. Turn it into PKCS#8 with: openssl pkey -in … -out …");
            default -> throw wrong("holds something else than a private key: " + pem.group(1));
        }
        return Base64.getMimeDecoder().decode(pem.group(2));
    }

    private String text() {
        Path file = key.file();
        try {
            if (Files.size(file) > LONGEST) {
                throw wrong("is too long for a key");
            }
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(setting + ".file: " + file + " cannot be read", e);
        }
    }

    private PrivateKey privateKey(byte[] pkcs8) {
        return as("RSA", pkcs8)
                .or(() -> as("Ed25519", pkcs8))
                .orElseThrow(() -> wrong("is neither an RSA nor an Ed25519 key"));
    }

    private static Optional<PrivateKey> as(String kind, byte[] pkcs8) {
        try {
            return Optional.of(KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // Of another kind, or of none.
        }
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(setting + ".file: " + key.file() + " " + what);
    }
}
