package dev.paperboy.rendering;

/**
 * What each reader has of their own in a digest. While templates are rendered for all readers, a mark stands for each; the
 * marks' first and last characters are such as occur in no text that is printed.
 */
enum Word {
    SUBJECT(0),
    PREHEADER(1),
    DATE(2),
    COUNTS(3),
    OVER_CAP(4),
    SENTENCE(5),
    ZONE(6),
    UNSUBSCRIBE(7),
    PREFERENCES(8),
    BROWSER(9),
    MORE(10),
    TOPIC_NAME(11),
    TOPIC_FILTER(12),
    NUMBER(13),
    NUMBERED(14),
    ACTIONS(15);

    static final char OPEN = '\uFFFE';
    static final char CLOSE = '\uFFFF';

    /** Stands for a paper's number where it is one. */
    static final int NUMBER_MARK = -2_000_000_011;

    private static final Word[] ALL = values();

    static final int COUNT = ALL.length;

    /** Its ampersand tells whether it was escaped, its letters whether their case was changed. */
    private static final String TAIL = "Aa&" + CLOSE;

    private final int place;
    private final String mark;

    Word(int place) {
        this.place = place;
        this.mark = OPEN + String.valueOf(place) + TAIL;
    }

    static Word at(int place) {
        return ALL[place];
    }

    /** Counted from 0. */
    int place() {
        return place;
    }

    String mark() {
        return mark;
    }

    /** The mark of a text to be wrapped; one that was put into another text is spoilt, because its width is not known. */
    static String wrapped(String text, int indent) {
        return text.charAt(0) == OPEN && text.indexOf(CLOSE) == text.length() - 1
                ? text.replace(TAIL, "w" + indent + TAIL)
                : text.replace(CLOSE, OPEN);
    }
}
