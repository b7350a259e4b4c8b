package dev.paperboy.delivery;

import java.util.Locale;

/**
 * Where a mail comes from and goes to, as the relay is told.
 *
 * @param mailFrom where bounces go; empty for the null sender of automatic answers
 * @param recipient the one address this mail is for
 */
record Envelope(String mailFrom, String recipient) {

    static final Envelope NONE = new Envelope("", "nobody@invalid");

    Envelope {
        if (recipient.isEmpty() || !speakable(mailFrom) || !speakable(recipient)) {
            throw new IllegalArgumentException(
                    "An address in an envelope holds a blank, a bracket or a control character");
        }
        if (!ascii(mailFrom)) {
            throw new IllegalArgumentException("The sender's address is not plain ASCII");
        }
    }

    /** What to call ourselves in EHLO: hosts' own names often do not resolve. */
    String senderDomain() {
        return mailFrom.isEmpty()
                ? "localhost"
                : mailFrom.substring(mailFrom.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Angus cuts each character of a command to its low byte, so another address would be named than the one meant. */
    boolean needsSmtputf8() {
        return !ascii(recipient);
    }

    private static boolean speakable(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '<' || c == '>' || (c >= 0x7f && c <= 0x9f)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascii(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
