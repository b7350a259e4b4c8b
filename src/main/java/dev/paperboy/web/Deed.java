package dev.paperboy.web;

import java.util.Arrays;
import java.util.Locale;

/** What was done about a paper, as the page says it afterwards; addresses carry the word only. */
enum Deed {
    NOTHING(""),
    SAVED("The paper is on your list of saved papers. To undo, take it off below."),
    TAKEN("The paper is off your list. To undo, save it again below."),
    MUTED("The topic is muted for a week. To undo, end the mute below."),
    UNMUTED("The topic is no longer muted. To undo, mute it again below."),
    CHANGED("The filter is saved; it holds from the next mail. To undo, put the filter of this digest back below."),
    RESTORED("The filter of this digest is back; it holds from the next mail."),
    CLOSED("Nothing was changed.");

    private final String sentence;

    Deed(String sentence) {
        this.sentence = sentence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sentence() {
        return sentence;
    }

    /** {@link #NOTHING} for any other text. */
    static Deed of(String word) {
        return Arrays.stream(values())
                .filter(deed -> deed.word().equals(word))
                .findFirst()
                .orElse(NOTHING);
    }
}
