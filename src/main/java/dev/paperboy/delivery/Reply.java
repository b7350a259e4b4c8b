package dev.paperboy.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the relay said to one command.
 *
 * @param code three digits, or -1 if nothing was heard that is an SMTP reply
 * @param text all lines with their codes, or why nothing was heard
 */
record Reply(int code, String text) {

    private static final int NOTHING = -1;
    private static final Pattern ENHANCED = Pattern.compile("(?m)^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\S)");

    static Reply lost(String why) {
        return new Reply(NOTHING, why);
    }

    int firstDigit() {
        return code < 200 || code > 599 ? 0 : code / 100;
    }

    boolean closesTheLine() {
        return code == 421 || firstDigit() == 0;
    }

    /** The enhanced code of RFC 3463, or "" if there is none that agrees with the first digit, which always decides. */
    String enhanced() {
        Matcher matcher = ENHANCED.matcher(text);
        boolean agrees = matcher.find() && matcher.group(1).charAt(0) - '0' == firstDigit();
        return agrees ? matcher.group(1) : "";
    }
}
