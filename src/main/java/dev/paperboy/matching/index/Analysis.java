package dev.paperboy.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Running text, taken apart in the same way for papers and for filters. */
public final class Analysis {

    private static final Analyzer TERMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            var words = new CombiningMarks(
                    new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source))));
            return new TokenStreamComponents(source, new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET));
        }
    };

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, new LowerCaseFilter(source));
        }
    };

    private Analysis() {}

    /** Is told one word after the other. */
    interface Reader {

        /**
         * A word that is not a stop word, in lower case and without accents.
         *
         * @param position among all words of the text, stop words too
         * @param start where it stands in the text, as {@code end} a UTF-16 offset
         */
        void word(CharTermAttribute word, int position, int start, int end);
    }

    static void read(String text, Reader reader) {
        try (var stream = TERMS.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            for (int position = -1; stream.incrementToken(); ) {
                position += step.getPositionIncrement();
                reader.word(word, position, place.startOffset(), place.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be found of the text. Stop words are left out and keep their positions. */
    public static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        read(text, (word, position, start, end) -> {
            var spelled = word.toString();
            terms.add(new Term(spelled, Stemmer.stem(spelled), position, start, end));
        });
        return terms;
    }

    /** Every word in lower case, stop words too and with its accents: the position of a term is its index here. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var stream = WORDS.tokenStream("", text)) {
            var value = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(value.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
