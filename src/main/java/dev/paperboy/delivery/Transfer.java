package dev.paperboy.delivery;

import java.nio.charset.StandardCharsets;

/** The two ways a mail's bytes go to a relay. Both keep back its end, which alone makes the relay answer for it. */
enum Transfer {

    /** RFC 5321: announced by DATA, up to a line that is but a dot. */
    LINES {
        @Override
        byte[] content(OutgoingMail mail) {
            return mail.stuffed();
        }

        @Override
        byte[] end() {
            return ascii(".\r\n");
        }
    },

    /** RFC 3030: by its length. The last chunk is an empty one, so that the mail stays unfinished until we say so. */
    CHUNKS {
        @Override
        byte[] content(OutgoingMail mail) {
            return mail.after(ascii("BDAT " + mail.length() + "\r\n"));
        }

        @Override
        byte[] end() {
            return ascii("BDAT 0 LAST\r\n");
        }
    };

    /** Everything but the end. */
    abstract byte[] content(OutgoingMail mail);

    /** What completes the mail. */
    abstract byte[] end();

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
