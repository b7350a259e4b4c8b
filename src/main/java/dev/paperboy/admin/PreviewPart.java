package dev.paperboy.admin;

import java.util.Arrays;
import java.util.Locale;

/** How a mail is shown. */
enum PreviewPart {
    PAGE("as its reader sees it"),
    LIGHT("light"),
    DARK("dark"),
    TEXT("text part"),
    SOURCE("source");

    private final String words;

    PreviewPart(String words) {
        this.words = words;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    /** Whether it is shown in frames, wide and narrow. */
    public boolean framed() {
        return this == PAGE || this == LIGHT || this == DARK;
    }

    /** The colours that its frames ask for; empty for those of the browser. */
    public String scheme() {
        return this == LIGHT || this == DARK ? word() : "";
    }

    /** What is none is the page. */
    static PreviewPart of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElse(PAGE);
    }
}
