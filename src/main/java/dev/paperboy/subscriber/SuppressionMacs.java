package dev.paperboy.subscriber;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.paperboy.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;

/** Keyed hashes of addresses that must not be mailed: they say nothing about the address, and erasing it leaves them. */
@ApplicationScoped
class SuppressionMacs {

    private final Keys keys;

    SuppressionMacs(Keys keys) {
        this.keys = keys;
    }

    /** The one that is written. */
    String of(EmailAddress address) {
        return mac(keys.currentId(), address.key());
    }

    /** Those that may have been written, under every key in force. */
    List<String> allOf(String addressKey) {
        return keys.ids().stream().map(id -> mac(id, addressKey)).toList();
    }

    private String mac(String keyId, String addressKey) {
        return HexFormat.of().formatHex(keys.mac(keyId, "suppression", addressKey.getBytes(UTF_8)));
    }
}
