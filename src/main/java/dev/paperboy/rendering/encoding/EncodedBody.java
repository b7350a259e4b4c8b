package dev.paperboy.rendering.encoding;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A body in ASCII, ready for the wire: lines end in CRLF, the last one too; none is longer than 76 characters. What bodies have
 * in common is not copied before it goes into a mail.
 */
public final class EncodedBody {

    private final byte[] own;
    private final EncodedText[] shared;
    private final int[] places;
    private final int pieces;
    private final int length;

    /**
     * @param own this body's own bytes
     * @param shared texts whose whole lines stand in it
     * @param places before which of its own bytes each of them stands
     * @param pieces how many there are
     */
    EncodedBody(byte[] own, EncodedText[] shared, int[] places, int pieces, int length) {
        this.own = own;
        this.shared = shared;
        this.places = places;
        this.pieces = pieces;
        this.length = length;
    }

    /** The whole text at once. Lines may end in LF, CR or both. */
    public static EncodedBody of(String text) {
        var lines = new EncodedLines();
        lines.append(EncodedText.of(text));
        return lines.body();
    }

    public int length() {
        return length;
    }

    /** A copy. */
    public byte[] bytes() {
        var bytes = new byte[length];
        copyTo(bytes, 0);
        return bytes;
    }

    /** Copies all of it. */
    void copyTo(byte[] target, int start) {
        int at = start;
        int done = 0;
        for (int i = 0; i < pieces; i++) {
            int place = places[i];
            System.arraycopy(own, done, target, at, place - done);
            at = shared[i].copyLines(target, at + place - done);
            done = place;
        }
        System.arraycopy(own, done, target, at, start + length - at);
    }

    /** Writes all of it, piece by piece. */
    public void writeTo(OutputStream out) throws IOException {
        int left = length;
        int done = 0;
        for (int i = 0; i < pieces; i++) {
            int place = places[i];
            out.write(own, done, place - done);
            left -= place - done + shared[i].writeLines(out);
            done = place;
        }
        out.write(own, done, left);
    }
}
