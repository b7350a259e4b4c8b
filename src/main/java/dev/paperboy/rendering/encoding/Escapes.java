package dev.paperboy.rendering.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Bytes that may not stand for themselves, wherever they are, as "=" and two digits. */
final class Escapes {

    static final byte[] NONE = {};

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);

    private Escapes() {}

    /** The bytes of a line, each as it may stand within it. Not a copy where all may. */
    static byte[] of(byte[] line) {
        int foreign = 0;
        for (byte b : line) {
            foreign += literal(b) ? 0 : 1;
        }
        if (foreign == 0) {
            return line;
        }
        var escaped = new byte[line.length + 2 * foreign];
        int size = 0;
        for (byte b : line) {
            if (literal(b)) {
                escaped[size++] = b;
            } else {
                size = write(b, escaped, size);
            }
        }
        return escaped;
    }

    private static boolean literal(byte b) {
        return (b >= ' ' && b < 0x7f && b != '=') || b == '\t';
    }

    static int write(byte b, byte[] out, int at) {
        out[at] = '=';
        out[at + 1] = HEX[b >> 4 & 15];
        out[at + 2] = HEX[b & 15];
        return at + 3;
    }

    static int width(byte first) {
        return first == '=' ? 3 : 1;
    }

    /**
     * As many of these bytes as tear no escape apart.
     *
     * @param to where all end
     */
    static int whole(byte[] escaped, int from, int count, int to) {
        int end = from + count;
        if (end < to) {
            for (int back = 1; back <= Math.min(2, count); back++) {
                if (escaped[end - back] == '=') {
                    return count - back;
                }
            }
        }
        return count;
    }

    static byte[] range(byte[] bytes, int from, int to) {
        return from == to ? NONE : of(Arrays.copyOfRange(bytes, from, to));
    }
}
