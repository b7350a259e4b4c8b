package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.paperboy.rendering.encoding.EncodedBody;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A digest's mail as its head and two bodies, whose papers it shares with other mails: nothing is put together before it leaves.
 *
 * @param head in ASCII, its lines ended by CRLF
 * @param boundary without its two hyphens
 */
record DigestMessage(String head, String boundary, EncodedBody text, EncodedBody html) implements MailContent {

    private static final byte[] TEXT = partHead("text/plain");
    private static final byte[] HTML = partHead("text/html");
    private static final byte[] NO_BODY = ascii("\r\n");
    private static final byte[] END = ascii("--\r\n");

    private static byte[] partHead(String type) {
        return ascii(
                "\r\nContent-Type: " + type + "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    @Override
    public int length() {
        return head.length()
                + length(text)
                + length(html)
                + TEXT.length
                + HTML.length
                + 3 * delimiter().length
                + END.length;
    }

    private static int length(EncodedBody body) {
        return body.length() == 0 ? NO_BODY.length : body.length();
    }

    private byte[] delimiter() {
        return ascii("\r\n--" + boundary);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        var delimiter = delimiter();
        out.write(ascii(head));
        out.write(delimiter);
        out.write(TEXT);
        write(text, out);
        out.write(delimiter);
        out.write(HTML);
        write(html, out);
        out.write(delimiter);
        out.write(END);
    }

    private static void write(EncodedBody body, OutputStream out) throws IOException {
        if (body.length() == 0) {
            out.write(NO_BODY);
        } else {
            body.writeTo(out);
        }
    }
}
