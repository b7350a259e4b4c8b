package dev.paperboy.inbox.bounce;

import java.util.regex.Pattern;

/** Finds where the mail that came back begins in a text that holds both: its words say nothing of why it came back. */
final class ReturnedText {

    private static final int LONGEST = 300;

    private static final Pattern BEGINS = Pattern.compile("(?i)^[\\s>*|]{0,10}(?:"
            + "-{2,}\\s{0,5}(?:below this line is a copy|this is a copy of|original message|unsent message|undelivered message"
            + "|message header|original mail|returned message|the original message|message text|forwarded message|included is a copy"
            + "|begin forwarded|header of the original|the header page|original headers|message contents|original mail follows)"
            + "|(?:original message|original mail|the original message|your original message|here is the original|unsent message|message headers?"
            + "|text of original message|original headers?|returned message|headers? of the (?:original )?message)[^\\n]{0,40}(?:follows?\\b|below\\b|-{3,}|:\\s*$)"
            + "|return-path:\\s|received:\\s{1,5}(?:from|by|\\()|content-type:\\s{0,5}(?:message/rfc822|text/rfc822-headers)"
            + ")");

    private ReturnedText() {}

    static String before(String text) {
        return text.substring(0, start(text));
    }

    static String after(String text) {
        return text.substring(start(text));
    }

    private static int start(String text) {
        for (var lines = new Lines(text); lines.next(); ) {
            if (BEGINS.matcher(lines.line(LONGEST)).find()) {
                return lines.start();
            }
        }
        return text.length();
    }
}
