package dev.paperboy.inbox.bounce;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Turns a body as it was on the wire, one character a byte, into text. What is badly encoded is read as well as can be. */
final class TransferDecoding {

    /** How ISO-2022-JP begins its characters; reports say nothing of their charset. */
    private static final String JAPANESE = "\u001b$B";

    private TransferDecoding() {}

    static String text(String body, String encoding, String charset) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> text(base64(body), charset);
            case "quoted-printable" -> text(quotedPrintable(body), charset);
            default -> text(body.getBytes(StandardCharsets.ISO_8859_1), charset);
        };
    }

    private static String text(byte[] bytes, String charset) {
        return decoded(bytes, charset).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes, String charset) {
        try {
            if (!charset.isEmpty() && Charset.isSupported(charset)) {
                return new String(bytes, Charset.forName(charset));
            }
            if (charset.isEmpty() && has(bytes, JAPANESE)) {
                return new String(bytes, Charset.forName("ISO-2022-JP"));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean has(byte[] bytes, String escape) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(escape);
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            return body.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quotedPrintable(String body) {
        var out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            var c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
            } else if (i + 2 < body.length() && hex(body, i + 1) >= 0 && hex(body, i + 2) >= 0) {
                out.write(16 * hex(body, i + 1) + hex(body, i + 2));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static int hex(String text, int at) {
        return Character.digit(text.charAt(at), 16);
    }
}
