package dev.paperboy.delivery.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Signs mails with the operator's keys; safe for several threads. */
public final class DkimSigner {

    /**
     * What is signed, in this order. A name that stands twice is signed once more than it may stand in a mail, so that nobody
     * can add a second one (RFC 6376, 8.15).
     */
    private static final List<String> SIGNED = List.of(
            "from",
            "from",
            "to",
            "to",
            "subject",
            "subject",
            "date",
            "date",
            "message-id",
            "message-id",
            "list-id",
            "list-id",
            "list-unsubscribe",
            "list-unsubscribe",
            "list-unsubscribe-post",
            "list-unsubscribe-post",
            "reply-to",
            "reply-to",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "auto-submitted",
            "feedback-id");

    private final String domain;
    private final List<DkimKey> keys;
    private final List<DkimKey> inUse;
    private final String fingerprint;

    private DkimSigner(String domain, List<DkimKey> keys) {
        this.domain = domain;
        this.keys = List.copyOf(keys);
        this.inUse = keys.stream()
                .filter(DkimKey::inUse)
                .sorted(Comparator.comparing(DkimKey::algorithm))
                .toList();
        this.fingerprint = inUse.stream()
                .map(key -> domain + "/" + key.selector() + "/"
                        + HexFormat.of().formatHex(Hashes.sha256(key.record().getBytes(ISO_8859_1)), 0, 8))
                .collect(Collectors.joining(" "));
    }

    /**
     * A signer with the keys that are set; without any it signs nothing.
     *
     * @param fromDomain the domain that From is under
     * @throws IllegalStateException when a setting or a key cannot be used, in words for who set it
     */
    public static DkimSigner of(DkimConfig config, String fromDomain) {
        var domain = KeySettings.domain(config, fromDomain);
        return new DkimSigner(domain, KeySettings.keys(config));
    }

    /** Whether a key is in use. */
    public boolean on() {
        return !inUse.isEmpty();
    }

    /** The domain that signs, or would if there were a key. */
    public String domain() {
        return domain;
    }

    /** All keys, also those that do not sign yet or no longer. */
    public List<DkimKey> keys() {
        return keys;
    }

    /** The names of the header fields that a signature must cover, each once. */
    public static List<String> signedHeaders() {
        return SIGNED.stream().distinct().toList();
    }

    /** Who does the arithmetic, as an operator knows it: {@code Java}, or a provider that was put beside it. */
    public static String provider() {
        return Providers.name();
    }

    /** What the signatures depend on beside the mail; another value means other signatures, "" none. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * The mail with a signature of each key in use in front; the same array when there is none.
     *
     * @param mail its final bytes in ASCII, in lines ended by CRLF
     * @param date when it was signed; the same for every copy of a mail
     */
    public byte[] sign(byte[] mail, Instant date) {
        if (inUse.isEmpty()) {
            return mail;
        }
        var head = new RelaxedHead(mail);
        var covered = head.covered(SIGNED);
        var bodyHash = base64(BodyHash.of(mail, head.bodyStart()));
        var signatures = new ArrayList<String>();
        for (var key : inUse) {
            var field = new SignatureField(key.algorithm(), domain, key.selector(), date, SIGNED, bodyHash);
            var own = RelaxedHead.relaxed("dkim-signature", field.value());
            signatures.add(field.signed(base64(key.sign((covered + own).getBytes(ISO_8859_1)))));
        }
        return before(mail, String.join("", signatures).getBytes(ISO_8859_1));
    }

    private static byte[] before(byte[] mail, byte[] signatures) {
        var signed = new ByteArrayOutputStream(mail.length + signatures.length);
        signed.writeBytes(signatures);
        signed.writeBytes(mail);
        return signed.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
