package dev.paperboy.delivery.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks relaxed signatures of both kinds by the letter of the standard, with nothing of ours. That it checks rightly is shown by
 * the signed mail in RFC 8463.
 */
final class Verifier {

    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Pattern FIELD = Pattern.compile("(?s)([^:\r\n]+):(.*?)\r\n(?![ \t])");

    private final Map<String, String> dns;

    /** @param dns records by {@code selector._domainkey.domain} */
    Verifier(Map<String, String> dns) {
        this.dns = dns;
    }

    /** What each signature, from the top, is worth: "rsa-sha256 pass", "ed25519-sha256 fail". */
    List<String> verify(byte[] mail) {
        var text = new String(mail, ISO_8859_1);
        int gap = text.indexOf("\r\n\r\n");
        var fields = FIELD.matcher(text.substring(0, gap + 2) + "X")
                .results()
                .map(field -> new String[] {field.group(1), field.group(2)})
                .toList();
        var verdicts = new ArrayList<String>();
        for (var field : fields) {
            if (field[0].equalsIgnoreCase("DKIM-Signature")) {
                var tags = tags(field[1]);
                boolean good = bodyHash(text.substring(gap + 4)).equals(tags.get("bh"))
                        && signed(
                                tags,
                                covered(fields, tags)
                                        + canonical(field[0], field[1].replaceFirst("([; \t\n]b=)[^;]*", "$1")));
                verdicts.add(tags.get("a") + (good ? " pass" : " fail"));
            }
        }
        return verdicts;
    }

    static Map<String, String> tags(String value) {
        return Arrays.stream(value.split(";"))
                .map(tag -> tag.split("=", 2))
                .collect(Collectors.toMap(tag -> tag[0].strip(), tag -> tag[1].replaceAll("\\s", "")));
    }

    private static String tag(Map<String, String> tags, String name) {
        return Objects.requireNonNull(tags.get(name), name);
    }

    private static String covered(List<String[]> fields, Map<String, String> tags) {
        var left = new ArrayList<>(fields);
        var covered = new StringBuilder();
        for (var name : tag(tags, "h").split(":", -1)) {
            for (int i = left.size() - 1; i >= 0; i--) {
                if (left.get(i)[0].strip().equalsIgnoreCase(name)) {
                    var field = left.remove(i);
                    covered.append(canonical(field[0], field[1])).append("\r\n");
                    break;
                }
            }
        }
        return covered.toString();
    }

    private static String canonical(String name, String value) {
        return name.strip().toLowerCase(Locale.ROOT) + ":"
                + value.replace("\r\n", "").replaceAll("[ \t]+", " ").strip();
    }

    private static String bodyHash(String body) {
        var relaxed = body.replaceAll("[ \t]+", " ").replaceAll(" \r\n", "\r\n").replaceAll("(\r\n)+\\z", "");
        return Base64.getEncoder().encodeToString(sha256(relaxed.isEmpty() ? "" : relaxed + "\r\n"));
    }

    private boolean signed(Map<String, String> tags, String data) {
        try {
            boolean rsa = tag(tags, "a").equals("rsa-sha256");
            var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
            var published = Base64.getDecoder()
                    .decode(tag(tags(tag(dns, tags.get("s") + "._domainkey." + tags.get("d"))), "p"));
            signature.initVerify(KeyFactory.getInstance(rsa ? "RSA" : "Ed25519")
                    .generatePublic(new X509EncodedKeySpec(rsa ? published : described(published))));
            signature.update(rsa ? data.getBytes(ISO_8859_1) : sha256(data));
            return signature.verify(Base64.getDecoder().decode(tag(tags, "b")));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] described(byte[] point) {
        var described = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + point.length);
        System.arraycopy(point, 0, described, ED25519_PREFIX.length, point.length);
        return described;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(ISO_8859_1));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
