package dev.paperboy.edition;

import java.util.Locale;

/** The invented digests that can be looked at, each for a way in which mails differ. */
public enum SampleDigest {
    ORDINARY("an ordinary day"),
    TWO_PAPERS("two papers"),
    TWENTY_PAPERS("twenty papers"),
    OVER_THE_LIMIT("more papers than fit"),
    SOURCE_FAILED("a source that failed"),
    MATHEMATICS("mathematics"),
    RIGHT_TO_LEFT("words from right to left"),
    EXTREMES("long titles, long words, a paper taken back");

    private final String words;

    SampleDigest(String words) {
        this.words = words;
    }

    /** As it stands in addresses: {@code two-papers} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is shown, for people. */
    public String words() {
        return words;
    }
}
