package dev.paperboy.delivery;

import dev.paperboy.delivery.Returned.Kind;
import dev.paperboy.secret.Keys;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address in {@code MAIL FROM} of each mail, which bounces come back to: {@code bounces+d7k.abcdefghijklmn@example.org} says
 * which mail it was, to whom, and that we made it. It holds nothing of the reader's address and survives being put in lower case.
 */
@ApplicationScoped
public class ReturnPaths {

    /** RFC 5321, 4.5.3.1.1. */
    private static final int LONGEST_LOCAL_PART = 64;

    /** Kind, id, dot, addressee and proof. */
    private static final int LONGEST_MARK = 1 + 13 + 1 + 4 + 10;

    private static final int MOST_CANDIDATES = 20;
    private static final int ADDRESSEE = 4;
    private static final int PROOF = 10;
    private static final String PURPOSE = "return-path";

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z0-9._-]{1,30}@[a-zA-Z0-9.-]{1,255}");

    /** Wherever it stands in a field, and whatever the settings were when it was made: the proof decides. */
    private static final Pattern MARK =
            Pattern.compile("(?i)(?<![a-z0-9])([dl])([0-9a-z]{1,13})\\.([a-z2-7]{4})([a-z2-7]{10})@");

    private final ReturnPathConfig config;
    private final MailIdentity identity;
    private final Keys keys;

    ReturnPaths(ReturnPathConfig config, MailIdentity identity, Keys keys) {
        this.config = config;
        this.identity = identity;
        this.keys = keys;
    }

    /** A setting that no mail could be sent with is said at start. */
    void check(@Observes StartupEvent event) {
        if (config.bounceAddress().isPresent()
                && !isUsable(config.bounceAddress().get())) {
            throw new IllegalStateException("paperboy.inbox.bounce-address is not an address like bounces@example.org"
                    + " with 30 characters at most in front of the at sign");
        }
        if (!config.bounceSeparator().matches("[+=_.-]")) {
            throw new IllegalStateException("paperboy.inbox.bounce-separator is not one of + - = _ .");
        }
    }

    private boolean isUsable(String address) {
        return ADDRESS.matcher(address).matches()
                && address.indexOf('@') + config.bounceSeparator().length() + LONGEST_MARK <= LONGEST_LOCAL_PART;
    }

    /**
     * Where a digest comes back to; the address in From when no other is set.
     *
     * @param keyId the key that the digest is signed with, so that the address is the same at each try
     */
    String digest(String keyId, long id, String recipient) {
        return of(Kind.DIGEST, keyId, id, recipient);
    }

    /** Where a letter comes back to; the address in From when no other is set. */
    String letter(long id, String recipient) {
        return of(Kind.LETTER, keys.currentId(), id, recipient);
    }

    private String of(Kind kind, String keyId, long id, String recipient) {
        return config.bounceAddress()
                .map(address -> {
                    var at = address.indexOf('@');
                    var addressee = addressee(keyId, kind, id, recipient);
                    return address.substring(0, at) + config.bounceSeparator() + kind.letter()
                            + Long.toString(id, Character.MAX_RADIX) + "." + addressee
                            + proof(keyId, kind, id, addressee) + address.substring(at);
                })
                .orElseGet(() -> identity.from().address());
    }

    /**
     * Which of our mails came back to this address.
     *
     * @param text an address, or a field that holds one, from outside
     * @return empty when none is in it that was made here
     */
    public Optional<Returned> read(String text) {
        return MARK.matcher(text)
                .results()
                .limit(MOST_CANDIDATES)
                .flatMap(match -> proven(
                        Kind.of(Character.toLowerCase(match.group(1).charAt(0))),
                        match.group(2),
                        match.group(3).toLowerCase(Locale.ROOT),
                        match.group(4).toLowerCase(Locale.ROOT))
                        .stream())
                .findFirst();
    }

    private Optional<Returned> proven(Kind kind, String number, String addressee, String proof) {
        var id = new BigInteger(number, Character.MAX_RADIX);
        if (id.bitLength() >= Long.SIZE) {
            return Optional.empty();
        }
        return keys.ids().stream().anyMatch(key -> same(proof(key, kind, id.longValue(), addressee), proof))
                ? Optional.of(new Returned(kind, id.longValue(), addressee))
                : Optional.empty();
    }

    /** Whether the mail went to this address. */
    boolean wentTo(Returned mail, String address) {
        return mail.addressee().isEmpty()
                || keys.ids().stream()
                        .anyMatch(key -> same(addressee(key, mail.kind(), mail.id(), address), mail.addressee()));
    }

    private String addressee(String keyId, Kind kind, long id, String recipient) {
        return mac(keyId, kind, id, "to " + recipient.toLowerCase(Locale.ROOT), ADDRESSEE);
    }

    private String proof(String keyId, Kind kind, long id, String addressee) {
        return mac(keyId, kind, id, "proof " + addressee, PROOF);
    }

    /** So many characters of five bits. */
    private String mac(String keyId, Kind kind, long id, String text, int length) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var data = ByteBuffer.allocate(Character.BYTES + Long.BYTES + bytes.length)
                .putChar(kind.letter())
                .putLong(id)
                .put(bytes)
                .array();
        var mac = ByteBuffer.wrap(keys.mac(keyId, PURPOSE, data)).getLong();
        var characters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            characters.append("abcdefghijklmnopqrstuvwxyz234567".charAt((int) (mac >>> (5 * i)) & 31));
        }
        return characters.toString();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
