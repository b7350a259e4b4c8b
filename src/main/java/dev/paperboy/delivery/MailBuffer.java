package dev.paperboy.delivery;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Collects the many pieces of a mail, so that it leaves in one write, or in few where it is long. One for all mails of a line,
 * because bytes that were used just now are near to the processor. The JDK's own takes a lock for every piece.
 */
final class MailBuffer extends OutputStream {

    private final byte[] buffer = new byte[64 * 1024];
    private final OutputStream out;
    private int size;

    MailBuffer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        if (size == buffer.length) {
            pour();
        }
        buffer[size++] = (byte) b;
    }

    @Override
    public void write(byte[] piece, int from, int length) throws IOException {
        if (length > buffer.length - size) {
            pour();
        }
        if (length > buffer.length) {
            out.write(piece, from, length);
        } else {
            System.arraycopy(piece, from, buffer, size, length);
            size += length;
        }
    }

    private void pour() throws IOException {
        int full = size;
        size = 0; // Whatever becomes of them: they must not lead the next mail.
        if (full > 0) {
            out.write(buffer, 0, full);
        }
    }

    @Override
    public void flush() throws IOException {
        pour();
        out.flush();
    }
}
