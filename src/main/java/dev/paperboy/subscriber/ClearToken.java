package dev.paperboy.subscriber;

import dev.paperboy.secret.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A random token as only its holder knows it: 256 bits, 43 characters of the URL alphabet of Base64. What is kept is its hash;
 * a fast one will do, because nobody guesses 256 bits.
 */
record ClearToken(String text) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static ClearToken fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ClearToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what cannot be one. */
    static Optional<ClearToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ClearToken(text)) : Optional.empty();
    }

    String hash() {
        return Fingerprint.sha256(text);
    }

    /** Without the token, which would end up in a log. */
    @Override
    public String toString() {
        return "a token";
    }
}
