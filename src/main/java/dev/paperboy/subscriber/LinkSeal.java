package dev.paperboy.subscriber;

import dev.paperboy.secret.Keys;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The shape of a token that needs no row: the key's id, some bytes and a MAC of these bound to one purpose, in the URL alphabet
 * of Base64.
 *
 * @param size how many bytes a token of this purpose carries
 */
record LinkSeal(Keys keys, String purpose, int size) {

    private static final int KEY_ID = 4;
    private static final int MAC = 16;

    String seal(String keyId, byte[] data) {
        var token = ByteBuffer.allocate(KEY_ID + size + MAC)
                .put(HexFormat.of().parseHex(keyId))
                .put(data)
                .put(keys.mac(keyId, purpose, data), 0, MAC);
        return encode(token.array());
    }

    /** What the token carries; empty when it was not made here for this purpose. */
    Optional<ByteBuffer> open(String token) {
        return decode(token)
                .filter(bytes -> bytes.length == KEY_ID + size + MAC)
                .flatMap(this::verified);
    }

    private Optional<ByteBuffer> verified(byte[] bytes) {
        var keyId = HexFormat.of().formatHex(bytes, 0, KEY_ID);
        var data = Arrays.copyOfRange(bytes, KEY_ID, KEY_ID + size);
        var kept = Arrays.copyOfRange(bytes, KEY_ID + size, bytes.length);
        return keys.verify(keyId, purpose, data, kept) ? Optional.of(ByteBuffer.wrap(data)) : Optional.empty();
    }

    /** Only what we would write ourselves: Java's decoder also takes padding, and bits that belong to no byte. */
    private static Optional<byte[]> decode(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            return encode(bytes).equals(token) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
