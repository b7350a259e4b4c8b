package dev.paperboy.delivery.dkim;

import java.time.Instant;
import java.util.List;

/** The header field of a signature, written in lines of 78 characters at most; a longer name of a domain stays whole. */
final class SignatureField {

    static final String NAME = "DKIM-Signature";

    private static final int LINE = 78;

    private final StringBuilder text = new StringBuilder(1200).append(NAME).append(':');
    private int lineStart;

    /** All of it up to the signature itself, whose place is empty as it is when it is computed. */
    SignatureField(
            Algorithm algorithm, String domain, String selector, Instant date, List<String> names, String bodyHash) {
        word(" v=1;");
        word(" a=" + algorithm.tag() + ";");
        word(" c=relaxed/relaxed;");
        word(" d=" + domain + ";");
        word(" s=" + selector + ";");
        word(" t=" + date.getEpochSecond() + ";");
        for (int i = 0; i < names.size(); i++) {
            word((i == 0 ? " h=" : "") + names.get(i) + (i == names.size() - 1 ? ";" : ":"));
        }
        word(" bh=" + bodyHash + ";");
        line();
        text.append(" b=");
    }

    /** The value without the name. */
    String value() {
        return text.substring(NAME.length() + 1);
    }

    /** Whole, ended by CRLF. */
    String signed(String base64) {
        int at = 0;
        while (at < base64.length()) {
            int room = LINE - (text.length() - lineStart);
            if (room == 0) {
                line();
                text.append(' ');
                continue;
            }
            int behind = Math.min(base64.length(), at + room);
            text.append(base64, at, behind);
            at = behind;
        }
        return text.append("\r\n").toString();
    }

    private void word(String word) {
        if (text.length() - lineStart + word.length() > LINE) {
            line();
            text.append(word.startsWith(" ") ? "" : " ");
        }
        text.append(word);
    }

    private void line() {
        text.append("\r\n");
        lineStart = text.length();
    }
}
