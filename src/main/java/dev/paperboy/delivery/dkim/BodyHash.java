package dev.paperboy.delivery.dkim;

import java.security.MessageDigest;

/**
 * The hash of a body in relaxed form (RFC 6376, 3.4.4): runs of blanks become one, blanks at the end of a line and empty lines
 * at the end of the body are left out. What is in that form already is hashed where it stands, which is nearly all of our mails.
 */
final class BodyHash {

    private static final byte[] LINE_END = {'\r', '\n'};

    private final byte[] mail;
    private final int end;
    private final MessageDigest hash = Hashes.sha256();

    private BodyHash(byte[] mail, int start) {
        this.mail = mail;
        this.end = endOfText(mail, start);
        add(start);
    }

    static byte[] of(byte[] mail, int start) {
        return new BodyHash(mail, start).hash.digest();
    }

    /** Behind the last character that is neither a blank nor a line end; the start where there is none. */
    private static int endOfText(byte[] mail, int start) {
        int end = mail.length;
        while (end > start) {
            if (isBlank(mail[end - 1])) {
                end--;
            } else if (end - 2 >= start && mail[end - 1] == '\n' && mail[end - 2] == '\r') {
                end -= 2;
            } else {
                break;
            }
        }
        return end;
    }

    private void add(int start) {
        if (end == start) {
            return;
        }
        int kept = start;
        int at = start;
        while (at < end) {
            if (!isBlank(mail[at])) {
                at++;
                continue;
            }
            int behind = behindBlanks(at);
            boolean atLineEnd = behind + 1 < end && mail[behind] == '\r' && mail[behind + 1] == '\n';
            if (atLineEnd || behind - at > 1 || mail[at] == '\t') {
                hash.update(mail, kept, at - kept);
                if (!atLineEnd) {
                    hash.update((byte) ' ');
                }
                kept = behind;
            }
            at = behind;
        }
        hash.update(mail, kept, end - kept);
        hash.update(LINE_END);
    }

    private int behindBlanks(int at) {
        int behind = at;
        while (behind < end && isBlank(mail[behind])) {
            behind++;
        }
        return behind;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
