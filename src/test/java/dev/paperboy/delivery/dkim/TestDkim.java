package dev.paperboy.delivery.dkim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Settings of an operator who signs, with keys made for a test. */
public record TestDkim(Optional<String> domain, List<DkimConfig.Key> keys) implements DkimConfig {

    private static final PrivateKey RSA = make("RSA", 2048);
    private static final PrivateKey ED25519 = make("Ed25519", 255);

    public record TestKey(String selector, Path file, boolean use) implements DkimConfig.Key {}

    public static TestDkim off() {
        return new TestDkim(Optional.empty(), List.of());
    }

    /** An RSA key under "rsa", an Ed25519 key under "ed". */
    public static TestDkim both(Path folder) {
        return off().with("rsa", pem(folder, "rsa", RSA), true).with("ed", pem(folder, "ed", ED25519), true);
    }

    public TestDkim with(String selector, Path file, boolean use) {
        var more = new ArrayList<>(keys);
        more.add(new TestKey(selector, file, use));
        return new TestDkim(domain, more);
    }

    public TestDkim of(String name) {
        return new TestDkim(Optional.of(name), keys);
    }

    static PrivateKey make(String kind, int bits) {
        try {
            var maker = KeyPairGenerator.getInstance(kind);
            maker.initialize(bits);
            return maker.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static Path pem(Path folder, String name, PrivateKey key) {
        return write(folder, name, "PRIVATE KEY", key.getEncoded());
    }

    static Path write(Path folder, String name, String label, byte[] der) {
        try {
            return Files.writeString(
                    folder.resolve(name + ".pem"),
                    "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END "
                            + label + "-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
