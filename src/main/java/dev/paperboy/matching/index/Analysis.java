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
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Running text, taken apart in the same way for papers and for filters. */
public final class Analysis {

    /** Gives each word twice at one position: first as it stands, for prefixes, then its stem. */
    private static final Analyzer TERMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            var words = new StopFilter(
                    new LowerCaseFilter(new EnglishPossessiveFilter(source)), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            return new TokenStreamComponents(source, new PorterStemFilter(new KeywordRepeatFilter(words)));
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

    /** What can be found of the text. Stop words are left out and keep their positions. */
    public static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        try (var stream = TERMS.tokenStream("", text)) {
            var value = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            for (int position = -1; stream.incrementToken(); ) {
                position += step.getPositionIncrement();
                var word = value.toString();
                stream.incrementToken();
                terms.add(new Term(word, value.toString(), position, place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Every word in lower case, stop words too: the position of a term is its index here. */
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
