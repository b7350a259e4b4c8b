package dev.paperboy.subscriber;

import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * The tokens of links that need no row: the key's id, the subscriber's id and a MAC bound to one purpose, 28 bytes in the URL
 * alphabet of Base64. They do not expire; what may end has a row instead.
 */
@ApplicationScoped
public class LinkTokens {

    private static final String UNSUBSCRIBE = "link:unsubscribe";
    private static final int KEY_ID = 4;
    private static final int MAC = 16;

    private final Keys keys;

    LinkTokens(Keys keys) {
        this.keys = keys;
    }

    /**
     * The token of an unsubscribe link.
     *
     * @param keyId the key that signs; a frozen digest names its own so that its bytes stay the same
     * @return a token that lets its holder unsubscribe this subscriber and nothing else
     */
    public String unsubscribe(String keyId, long subscriberId) {
        var data = ByteBuffer.allocate(Long.BYTES).putLong(subscriberId).array();
        var token = ByteBuffer.allocate(KEY_ID + Long.BYTES + MAC)
                .put(HexFormat.of().parseHex(keyId))
                .put(data)
                .put(keys.mac(keyId, UNSUBSCRIBE, data), 0, MAC);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Whose token this is; empty when it was not made here for this purpose. */
    public OptionalLong unsubscriber(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
        if (bytes.length != KEY_ID + Long.BYTES + MAC) {
            return OptionalLong.empty();
        }
        var keyId = HexFormat.of().formatHex(bytes, 0, KEY_ID);
        var data = Arrays.copyOfRange(bytes, KEY_ID, KEY_ID + Long.BYTES);
        var kept = Arrays.copyOfRange(bytes, KEY_ID + Long.BYTES, bytes.length);
        return keys.verify(keyId, UNSUBSCRIBE, data, kept)
                ? OptionalLong.of(ByteBuffer.wrap(data).getLong())
                : OptionalLong.empty();
    }
}
