package dev.paperboy.rendering;

import dev.paperboy.rendering.math.PlainScript;
import java.util.regex.Pattern;

/** Where to stop reading aloud. */
final class Excerpt {

    static final String ELLIPSIS = "…";

    private static final int ELLIPSIS_BYTES = 3;

    /** Fewer bytes than this would be a stump, not a text. */
    private static final int STUMP = 12;

    /**
     * A full stop before a new beginning, and not the one of an abbreviation or of an initial. What stands before it is looked at
     * only where there is one.
     */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "[.!?](?<!\\b(?:e\\.g|i\\.e|al|vs|cf|resp|Fig|Eq|Sec|Dr|[A-Z])[.!?])[)\"”’]?(?= [\\p{Lu}\\p{IsGreek}\\d$“\"(])");

    private Excerpt() {}

    /** The whole text if it fits, else as many whole words as do, and an ellipsis; nothing when not even one fits. */
    static String words(String text, int bytes) {
        int fits = Escaped.prefix(text, bytes);
        if (fits == text.length()) {
            return text;
        }
        return bytes < STUMP ? "" : cutAtWord(text, Escaped.prefix(text, bytes - ELLIPSIS_BYTES));
    }

    /** As {@link #words}, counted in characters: for subjects. */
    static String wordsOf(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        return cutAtWord(text, text.offsetByCodePoints(0, characters - 1));
    }

    /** As {@link #words}, but rather a shorter text that ends where a sentence does. */
    static String sentences(String text, int bytes) {
        int fits = Escaped.prefix(text, bytes);
        if (fits == text.length()) {
            return text;
        }
        int end = sentenceEnd(text, fits);
        // A first sentence of three words says less than half of the second one.
        return end * 5 >= fits * 2 ? text.substring(0, end) : words(text, bytes);
    }

    /** The last one before that place; 0 if there is none. */
    private static int sentenceEnd(String text, int fits) {
        var end = SENTENCE_END.matcher(text).useTransparentBounds(true);
        for (int at = fits - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if ((c == '.' || c == '!' || c == '?')
                    && end.region(at, text.length()).lookingAt()
                    && end.end() <= fits) {
                return end.end();
            }
        }
        return 0;
    }

    /** Never between a letter and what hangs on it. */
    private static int hold(String text, int cut) {
        int at = cut;
        while (at > 0 && PlainScript.hangs(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at > 0 ? at : cut;
    }

    private static String cutAtWord(String text, int fits) {
        int blank = text.charAt(fits) == ' ' ? fits : text.lastIndexOf(' ', fits);
        // Scripts without blanks, and attacks without blanks, are cut between characters, also behind a first short
        // word.
        int end = blank * 2 > fits ? blank : hold(text, fits);
        while (end > 1 && ",;:.…–—-([ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
