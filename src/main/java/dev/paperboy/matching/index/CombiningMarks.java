package dev.paperboy.matching.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes accents off that follow their letter as a character of their own; folding knows only letters that carry theirs. */
final class CombiningMarks extends TokenFilter {

    private static final char FIRST = '\u0300';
    private static final char LAST = '\u036f';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    CombiningMarks(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var letters = word.buffer();
        int kept = 0;
        for (int i = 0; i < word.length(); i++) {
            if (letters[i] < FIRST || letters[i] > LAST) {
                letters[kept++] = letters[i];
            }
        }
        word.setLength(kept);
        return true;
    }
}
