package dev.paperboy.delivery;

import java.io.IOException;
import java.io.OutputStream;

/** A mail as it goes over the wire: whole, in lines ended by CRLF, the dots not yet stuffed. */
final class OutgoingMail {

    private final Envelope envelope;
    private final byte[] bytes;

    /** @param bytes taken over: nobody writes to them any more */
    OutgoingMail(Envelope envelope, byte[] bytes) {
        if (bytes.length < 2 || bytes[bytes.length - 2] != '\r' || bytes[bytes.length - 1] != '\n') {
            throw new IllegalArgumentException("A mail ends with CRLF");
        }
        this.envelope = envelope;
        this.bytes = bytes;
    }

    Envelope envelope() {
        return envelope;
    }

    void writeWithoutLastLineEnd(OutputStream out) throws IOException {
        out.write(bytes, 0, bytes.length - 2);
    }
}
