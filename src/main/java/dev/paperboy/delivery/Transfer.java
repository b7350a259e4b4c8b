package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;

/** The two ways a mail's bytes go to a relay. Both keep back its end, which alone makes the relay answer for it. */
enum Transfer {

    /** RFC 5321: announced by DATA, up to a line that is but a dot. */
    LINES {
        @Override
        void write(OutgoingMail mail, OutputStream out) throws IOException {
            mail.writeStuffedTo(out);
        }

        @Override
        byte[] end() {
            return ascii(".\r\n");
        }
    },

    /** RFC 3030: by its length. The last chunk is an empty one, so that the mail stays unfinished until we say so. */
    CHUNKS {
        @Override
        void write(OutgoingMail mail, OutputStream out) throws IOException {
            out.write(ascii("BDAT " + mail.length() + "\r\n"));
            mail.writeTo(out);
        }

        @Override
        byte[] end() {
            return ascii("BDAT 0 LAST\r\n");
        }
    };

    /** Writes everything but the end. */
    abstract void write(OutgoingMail mail, OutputStream out) throws IOException;

    /** What completes the mail. */
    abstract byte[] end();

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
