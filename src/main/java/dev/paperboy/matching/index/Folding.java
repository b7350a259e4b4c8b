package dev.paperboy.matching.index;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes accents off. */
public final class Folding {

    /** Folding writes up to four letters for one. */
    private static final int WIDEST = 4;

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");

    private Folding() {}

    /** The text with each accent in its letter where there is such a letter; a change of case can take them apart. */
    static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text without accents, those too that follow their letter; folding it again changes nothing. */
    public static String fold(String text) {
        var letters = compose(text).toCharArray();
        var folded = new char[letters.length * WIDEST];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return MARKS.matcher(new String(folded, 0, length)).replaceAll("");
    }
}
