package dev.paperboy.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.List;

/** The keys in force: the first signs, all of them verify. */
@ApplicationScoped
public class Keys {

    private final List<Key> keys;

    Keys(SecretConfig config) {
        this.keys = Secrets.load(config).stream().map(Key::of).toList();
    }

    List<Key> all() {
        return keys;
    }

    /** The id of the key that signs now: eight hexadecimal digits. */
    public String currentId() {
        return keys.get(0).id();
    }

    /** Whether a key of this id is in force. */
    public boolean knows(String keyId) {
        for (var key : keys) {
            if (key.id().equals(keyId)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The MAC (HMAC-SHA-256, 32 bytes) of the data for one purpose.
     *
     * @param keyId which key; a frozen digest names the one it was first signed with
     * @throws UnknownKeyException when that key is no longer in force
     */
    public byte[] mac(String keyId, String purpose, byte[] data) {
        for (var key : keys) {
            if (key.id().equals(keyId)) {
                return key.mac(purpose, data);
            }
        }
        throw new UnknownKeyException(keyId);
    }

    /** Whether the MAC, or what was kept of its beginning, belongs to the data; takes the same time either way. */
    public boolean verify(String keyId, String purpose, byte[] data, byte[] kept) {
        if (!knows(keyId) || kept.length < 16 || kept.length > 32) {
            return false;
        }
        var expected = java.util.Arrays.copyOf(mac(keyId, purpose, data), kept.length);
        return MessageDigest.isEqual(expected, kept);
    }

    /** The ids of all keys in force, the current one first. */
    public List<String> ids() {
        return keys.stream().map(Key::id).toList();
    }
}
