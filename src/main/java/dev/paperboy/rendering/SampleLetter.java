package dev.paperboy.rendering;

import java.util.Locale;

/** The letters that can be looked at. */
public enum SampleLetter {
    CONFIRM("confirm", "confirm your address"),
    ALREADY("already", "you are subscribed already"),
    LOG_IN("login", "the way in to one's preferences"),
    WELCOME("welcome", "welcome"),
    GOODBYE("goodbye", "goodbye");

    private final String kind;
    private final String words;

    SampleLetter(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** As it stands in addresses: {@code log-in} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As {@code X-Paperboy-Mail} says it. */
    public String kind() {
        return kind;
    }

    /** What it is about, for people. */
    public String words() {
        return words;
    }
}
