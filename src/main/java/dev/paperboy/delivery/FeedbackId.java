package dev.paperboy.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What Gmail counts complaints by. It names the day, the stream and us, and nothing of the reader. */
record FeedbackId(String sender) {

    private static final int LEAST = 5;
    private static final int MOST = 15;
    private static final Pattern SENDER = Pattern.compile("[A-Za-z0-9._-]{" + LEAST + "," + MOST + "}");

    FeedbackId {
        if (!SENDER.matcher(sender).matches()) {
            throw new IllegalStateException(
                    "paperboy.mail.feedback-id is not a name of 5 to 15 letters, digits, dots and dashes");
        }
    }

    /** Made of a domain: its last labels, as many as there is room for. */
    static FeedbackId of(String domain) {
        var rest = domain;
        while (rest.replace(".", "").length() > MOST && rest.indexOf('.') < rest.lastIndexOf('.')) {
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        var sender = rest.replace(".", "");
        if (sender.length() < LEAST) {
            sender += "paperboy";
        }
        return new FeedbackId(sender.substring(0, Math.min(MOST, sender.length())));
    }

    String value(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE) + ":daily:v1:" + sender;
    }
}
