package dev.paperboy.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader can do about a paper of a digest, by the words that links and buttons send. */
enum Action {
    SAVE,
    MORE,
    LESS,
    MUTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for any other word: then everything is shown that can be done. */
    static Optional<Action> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
