package dev.paperboy.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's Porter stemmer for one word at a time, so that each word of a day is stemmed once and not wherever it stands. */
final class Stemmer {

    private static final ThreadLocal<Stemmer> OWN = ThreadLocal.withInitial(Stemmer::new);

    private final OneWord word = new OneWord();
    private final TokenStream stems = new PorterStemFilter(word);

    /** The stem of a word in lower case. */
    static String stem(String text) {
        return OWN.get().of(text);
    }

    private String of(String text) {
        try {
            word.letters.setEmpty().append(text);
            stems.incrementToken();
            return word.letters.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
