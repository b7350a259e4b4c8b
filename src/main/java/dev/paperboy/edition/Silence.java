package dev.paperboy.edition;

import java.util.Locale;

/** The sentence that says what was looked at, frozen into each digest. */
final class Silence {

    private Silence() {}

    static String sentence(Choice choice) {
        if (choice.lookedAt() == 0) {
            return "No new paper came in since your last digest.";
        }
        var looked = String.format(
                Locale.ENGLISH, "%,d new %s", choice.lookedAt(), choice.lookedAt() == 1 ? "paper" : "papers");
        return choice.papers().isEmpty() ? "Nothing matched out of " + looked + "." : "Chosen out of " + looked + ".";
    }
}
