package dev.paperboy.rendering.encoding;

import java.util.Arrays;

/** A body in ASCII, ready for the wire: lines end in CRLF, the last one too; none is longer than 76 characters. */
public final class EncodedBody {

    private final byte[] bytes;
    private final int length;

    EncodedBody(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** The whole text at once. Lines may end in LF, CR or both. */
    public static EncodedBody of(String text) {
        var lines = new EncodedLines(text.length() + text.length() / 8);
        lines.append(EncodedText.of(text));
        return lines.body();
    }

    public int length() {
        return length;
    }

    /** A copy. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Copies all of it. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, length);
    }
}
