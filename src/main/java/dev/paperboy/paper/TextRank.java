package dev.paperboy.paper;

/** Whose wording of a paper wins: text is overwritten by text of the same or a higher rank. */
public enum TextRank {
    /** A feed or a file: anybody's text. */
    FEED(1),
    /** The Hub's copy of arXiv's text, as it was on the day. */
    HUGGING_FACE(2),
    /** The archive that holds the paper: arXiv, bioRxiv. */
    ORIGIN(3);

    private final int number;

    TextRank(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static TextRank ofNumber(int number) {
        for (var rank : values()) {
            if (rank.number == number) {
                return rank;
            }
        }
        throw new IllegalArgumentException("No text rank " + number);
    }
}
