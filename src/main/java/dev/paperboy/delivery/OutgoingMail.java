package dev.paperboy.delivery;

import java.io.ByteArrayOutputStream;

/** A mail as it goes over the wire: whole, in lines ended by CRLF, the dots not yet stuffed. */
final class OutgoingMail {

    private final Envelope envelope;
    private final byte[] bytes;
    private final boolean dotless;

    /** @param bytes taken over: nobody writes to them any more */
    OutgoingMail(Envelope envelope, byte[] bytes) {
        this(envelope, bytes, false);
    }

    private OutgoingMail(Envelope envelope, byte[] bytes, boolean dotless) {
        if (bytes.length < 2 || bytes[bytes.length - 2] != '\r' || bytes[bytes.length - 1] != '\n') {
            throw new IllegalArgumentException("A mail ends with CRLF");
        }
        this.envelope = envelope;
        this.bytes = bytes;
        this.dotless = dotless;
    }

    /**
     * A mail whose composer saw to it that no line begins with a dot.
     *
     * @param bytes taken over, as there
     */
    static OutgoingMail dotless(Envelope envelope, byte[] bytes) {
        return new OutgoingMail(envelope, bytes, true);
    }

    Envelope envelope() {
        return envelope;
    }

    int length() {
        return bytes.length;
    }

    /** Behind these bytes. */
    byte[] after(byte[] head) {
        var all = new byte[head.length + bytes.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        return all;
    }

    /** With one more dot where a line begins with one (RFC 5321, 4.5.2); not to be changed. */
    byte[] stuffed() {
        return dotless ? bytes : stuffed(bytes);
    }

    private static byte[] stuffed(byte[] bytes) {
        var stuffed = new ByteArrayOutputStream(bytes.length + 64);
        int done = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '.' && (at == 0 || bytes[at - 1] == '\n')) {
                stuffed.write(bytes, done, at - done);
                stuffed.write('.');
                done = at;
            }
        }
        stuffed.write(bytes, done, bytes.length - done);
        return stuffed.toByteArray();
    }
}
