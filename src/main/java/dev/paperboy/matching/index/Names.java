package dev.paperboy.matching.index;

import java.text.Normalizer;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words of names: lower-case and without accents, never stemmed, no stop words. */
public final class Names {

    /** Folding writes up to four letters for one. */
    private static final int WIDEST = 4;

    private Names() {}

    public static List<String> words(String name) {
        return Analysis.words(folded(name));
    }

    private static String folded(String name) {
        // arXiv's own search writes Lovelace_A; and a folded quotation mark must not end the phrase it is printed in.
        var letters = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('_', ' ')
                .toCharArray();
        var folded = new char[letters.length * WIDEST];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length).replace('"', ' ');
    }
}
