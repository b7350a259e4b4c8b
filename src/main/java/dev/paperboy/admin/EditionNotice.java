package dev.paperboy.admin;

import java.util.Arrays;
import java.util.Locale;

/** What the page of an edition says about what was just asked for; an address names it, never the words. */
enum EditionNotice {
    NOBODY(
            "Nobody was left to plan: everyone you asked for has a digest of this date already, or gets none. Nothing was"
                    + " sent twice."),
    PAUSE("Paused. A mail that was being handed over still went; everything else waits until you resume."),
    RESUME("It goes on."),
    CANCEL("Cancelled. What waited is skipped, and its papers go to the next digests."),
    RETRY("They are tried again now."),
    NO_RETRY(
            "Nothing could be tried again: those readers have a newer digest, want no mail, or their mail is too old."),
    REFUSED("This edition was cancelled before, and that is final. Its papers go to the next digests.");

    private final String sentence;

    EditionNotice(String sentence) {
        this.sentence = sentence;
    }

    /** As it stands in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "" for a word that is none. */
    static String sentence(String word) {
        return Arrays.stream(values())
                .filter(notice -> notice.word().equals(word))
                .map(notice -> notice.sentence)
                .findFirst()
                .orElse("");
    }
}
