package dev.paperboy.matching;

import java.io.IOException;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/** Lucene's BM25, with title and abstract as the one text whose length and words count, whatever field is looked at. */
final class LuceneScoring extends Similarity {

    private final BM25Similarity bm25 = new BM25Similarity();

    /** Of title and abstract of the paper that is added next. */
    int length;

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(Math.max(1, length)); // 0 is not allowed
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return bm25.scorer(boost, collection, terms);
    }

    /** Title and abstract are asked for the statistics of both. */
    static final class Searcher extends IndexSearcher {

        Searcher(IndexReader reader) {
            super(reader);
            setSimilarity(new LuceneScoring());
        }

        @Override
        public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
            int inText = getIndexReader().docFreq(new Term(LuceneDay.TEXT, term.bytes()));
            return inText == 0
                    ? super.termStatistics(term, docFreq, totalTermFreq)
                    : new TermStatistics(term.bytes(), inText, Math.max(inText, totalTermFreq));
        }

        @Override
        public CollectionStatistics collectionStatistics(String field) throws IOException {
            var text = super.collectionStatistics(LuceneDay.TEXT);
            // Each word is there twice, as its stem and as it is: half of them are the text's length.
            return text == null
                    ? super.collectionStatistics(field)
                    : new CollectionStatistics(
                            field,
                            text.maxDoc(),
                            text.maxDoc(),
                            Math.max(1, text.sumTotalTermFreq() / 2),
                            text.sumDocFreq() / 2);
        }
    }
}
