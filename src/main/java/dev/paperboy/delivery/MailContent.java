package dev.paperboy.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A whole mail in lines ended by CRLF, the last one too; not to be changed. */
interface MailContent {

    /** How many bytes it has. */
    int length();

    /** Writes all of it, in as many pieces as it is kept in. */
    void writeTo(OutputStream out) throws IOException;

    /** A copy of all of it. */
    default byte[] bytes() {
        try {
            var all = new ByteArrayOutputStream(length());
            writeTo(all);
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One that was put together already.
     *
     * @param bytes taken over: nobody writes to them any more
     */
    static MailContent of(byte[] bytes) {
        if (bytes.length < 2 || bytes[bytes.length - 2] != '\r' || bytes[bytes.length - 1] != '\n') {
            throw new IllegalArgumentException("A mail ends with CRLF");
        }
        return new MailContent() {
            @Override
            public int length() {
                return bytes.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes, 0, bytes.length);
            }
        };
    }
}
