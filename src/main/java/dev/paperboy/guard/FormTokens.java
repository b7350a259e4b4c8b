package dev.paperboy.guard;

import dev.paperboy.secret.Fingerprint;
import dev.paperboy.secret.Keys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The field that says a form was made by this site, for this visitor, not long ago: key id, second of making and 16 random
 * bytes, with a MAC over them and the visitor's session. Nothing is stored until one is used up.
 */
@ApplicationScoped
public class FormTokens {

    private static final String PURPOSE = "form-token";
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int KEY_ID = 4;
    private static final int NONCE = 16;
    private static final int MAC = 16;
    private static final int SIGNED = KEY_ID + Long.BYTES + NONCE;

    private final Keys keys;
    private final DataSource database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormTokens(Keys keys, DataSource database, Clock clock) {
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /** A token for a form that is shown now to the visitor of this session. */
    String make(String session) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var signed = ByteBuffer.allocate(SIGNED)
                .put(HexFormat.of().parseHex(keys.currentId()))
                .putLong(clock.instant().getEpochSecond())
                .put(nonce)
                .array();
        var token = ByteBuffer.allocate(SIGNED + MAC)
                .put(signed)
                .put(keys.mac(keys.currentId(), PURPOSE, with(session, signed)), 0, MAC);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Whether the token was made here for this session in the last twelve hours. */
    boolean valid(String token, String session) {
        return made(token, session).filter(at -> age(at).compareTo(LIFE) <= 0).isPresent();
    }

    /**
     * Uses a token up, for a form that robots like: valid from 3 seconds to 2 hours after it was made, and once.
     *
     * <p>The token's session was checked when the form came in; here only its age and its first use count.
     */
    public Use use(String token) {
        var bytes = bytes(token);
        if (bytes.isEmpty()) {
            return Use.TOO_OLD;
        }
        var age = age(Instant.ofEpochSecond(bytes.get().getLong(KEY_ID)));
        if (age.compareTo(Duration.ofSeconds(3)) < 0) {
            return Use.TOO_FAST;
        }
        if (age.compareTo(Duration.ofHours(2)) > 0) {
            return Use.TOO_OLD;
        }
        return QuarkusTransaction.requiringNew().call(() -> first(token)) ? Use.FIRST : Use.USED;
    }

    /** What the use of a token came to. */
    public enum Use {
        FIRST,
        USED,
        TOO_FAST,
        TOO_OLD
    }

    private boolean first(String token) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into used_form (token_hash, used_at) values (?, ?) on conflict do nothing")) {
            insert.setString(1, Fingerprint.sha256(token));
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    private Duration age(Instant made) {
        return Duration.between(made, clock.instant());
    }

    private Optional<Instant> made(String token, String session) {
        return bytes(token).flatMap(bytes -> {
            var signed = new byte[SIGNED];
            var mac = new byte[MAC];
            bytes.get(signed).get(mac);
            var keyId = HexFormat.of().formatHex(signed, 0, KEY_ID);
            return keys.verify(keyId, PURPOSE, with(session, signed), mac)
                    ? Optional.of(Instant.ofEpochSecond(ByteBuffer.wrap(signed).getLong(KEY_ID)))
                    : Optional.empty();
        });
    }

    private static Optional<ByteBuffer> bytes(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            return bytes.length == SIGNED + MAC ? Optional.of(ByteBuffer.wrap(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] with(String session, byte[] signed) {
        var text = session.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(signed.length + text.length)
                .put(signed)
                .put(text)
                .array();
    }
}
