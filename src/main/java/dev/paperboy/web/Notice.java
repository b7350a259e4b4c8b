package dev.paperboy.web;

import java.util.Arrays;
import java.util.Locale;

/** What was done, as the page says it afterwards; addresses carry the word only, so nobody can put words into our mouth. */
enum Notice {
    NOTHING(""),
    ADDED("The topic is added. It begins with the next mail."),
    SAVED("The topic is saved."),
    MOVED("The order is changed."),
    DELETED("The topic is deleted."),
    UNMUTED("The topic is no longer muted."),
    TAKEN("The paper is off your list."),
    SCHEDULE("Saved: that is when your mails come."),
    PAUSED("Your mails are paused."),
    RESUMED("Your mails come again."),
    LEFT("Done: you are unsubscribed. No further digest will be sent to you."),
    CLOSED("Nothing was changed: that cannot be done now.");

    private final String sentence;

    Notice(String sentence) {
        this.sentence = sentence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sentence() {
        return sentence;
    }

    /** {@link #NOTHING} for any other text. */
    static Notice of(String word) {
        return Arrays.stream(values())
                .filter(notice -> notice.word().equals(word))
                .findFirst()
                .orElse(NOTHING);
    }
}
