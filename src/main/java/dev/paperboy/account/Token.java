package dev.paperboy.account;

import dev.paperboy.secret.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that opens something: 256 random bits, shown once; only its hash is kept. */
record Token(String clear) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 100;

    /** A new one that begins so. */
    static Token random(String start) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(start + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it; a text too long for a token has the hash of no token. */
    static String hash(String clear) {
        return Fingerprint.sha256(clear.length() > LONGEST ? "" : clear);
    }

    String hash() {
        return hash(clear);
    }

    /** Without the secret, which would end up in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}
