package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Bodies in ASCII (RFC 2045, 6.7). Lines are at most 76 long; none begins with a dot, which SMTP would have to double, or
 * with "From ", which mailboxes of old take for a new mail.
 */
final class QuotedPrintable {

    private static final int LINE = 76;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);
    private static final byte[] FROM = "From ".getBytes(UTF_8);

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int column;

    private QuotedPrintable(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length + in.length / 8 + 16);
    }

    static byte[] encode(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return new QuotedPrintable(lines.getBytes(UTF_8)).encode();
    }

    private byte[] encode() {
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '\n') {
                endLine();
            } else {
                put(i);
            }
        }
        if (column > 0) {
            endLine();
        }
        return out.toByteArray();
    }

    private void put(int i) {
        boolean literal = literal(i);
        int width = literal ? 1 : 3;
        // The last place of a line is kept for the "=" of a soft break, unless the line ends here anyway.
        boolean last = i + 1 == in.length || in[i + 1] == '\n';
        if (column + width > (last ? LINE : LINE - 1)) {
            out.write('=');
            endLine();
            literal = literal(i);
            width = literal ? 1 : 3;
        }
        if (literal) {
            out.write(in[i]);
        } else {
            out.write('=');
            out.write(HEX[in[i] >> 4 & 15]);
            out.write(HEX[in[i] & 15]);
        }
        column += width;
    }

    private boolean literal(int i) {
        byte b = in[i];
        if (b == ' ' || b == '\t') {
            return i + 1 < in.length && in[i + 1] != '\n';
        }
        if (column == 0 && (b == '.' || startsFrom(i))) {
            return false;
        }
        return b > ' ' && b < 0x7f && b != '=';
    }

    private boolean startsFrom(int i) {
        return i + FROM.length <= in.length && Arrays.equals(in, i, i + FROM.length, FROM, 0, FROM.length);
    }

    private void endLine() {
        out.write('\r');
        out.write('\n');
        column = 0;
    }
}
