package dev.paperboy.delivery.dkim;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;

/** The public half of a private key, as it is published. */
final class PublicHalf {

    private static final int ED25519_BYTES = 32;

    private PublicHalf() {}

    /** The whole of its description (SubjectPublicKeyInfo). */
    static byte[] of(RSAPrivateCrtKey key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The point alone (RFC 8463, section 4). */
    static byte[] of(EdECPrivateKey key) {
        try {
            // Java tells a pair's public half only when it makes the pair; so it is made anew, of the same secret.
            var maker = KeyPairGenerator.getInstance("Ed25519");
            maker.initialize(
                    NamedParameterSpec.ED25519, new Chosen(key.getBytes().orElseThrow()));
            var description = maker.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(description, description.length - ED25519_BYTES, description.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Chance that says what it is told to. */
    private static final class Chosen extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        Chosen(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
