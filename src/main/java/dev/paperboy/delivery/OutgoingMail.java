package dev.paperboy.delivery;

import java.io.IOException;
import java.io.OutputStream;

/** A mail as it goes over the wire, the dots not yet stuffed. */
final class OutgoingMail {

    private final Envelope envelope;
    private final MailContent content;
    private final boolean dotless;

    /** @param bytes whole, in lines ended by CRLF; taken over: nobody writes to them any more */
    OutgoingMail(Envelope envelope, byte[] bytes) {
        this(envelope, MailContent.of(bytes), false);
    }

    private OutgoingMail(Envelope envelope, MailContent content, boolean dotless) {
        this.envelope = envelope;
        this.content = content;
        this.dotless = dotless;
    }

    /** A mail whose composer saw to it that no line begins with a dot. */
    static OutgoingMail dotless(Envelope envelope, MailContent content) {
        return new OutgoingMail(envelope, content, true);
    }

    Envelope envelope() {
        return envelope;
    }

    int length() {
        return content.length();
    }

    void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    /** With one more dot where a line begins with one (RFC 5321, 4.5.2). */
    void writeStuffedTo(OutputStream out) throws IOException {
        if (dotless) {
            content.writeTo(out);
        } else {
            stuff(content.bytes(), out);
        }
    }

    private static void stuff(byte[] bytes, OutputStream out) throws IOException {
        int done = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '.' && (at == 0 || bytes[at - 1] == '\n')) {
                out.write(bytes, done, at - done);
                out.write('.');
                done = at;
            }
        }
        out.write(bytes, done, bytes.length - done);
    }
}
