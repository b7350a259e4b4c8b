package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.PaperText;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene as a search engine over the day: one segment in memory, BM25. A document's number is its place among the papers. */
final class LuceneDayPeer implements Closeable {

    static final float NO = -1;
    private static final double BUFFER = 512;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneDayPeer(List<PaperText> papers) throws IOException {
        var config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER).setMergeScheduler(new SerialMergeScheduler());
        try (var writer = new IndexWriter(directory, config)) {
            for (var paper : papers) {
                writer.addDocument(PaperDocument.of(paper));
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    int size() {
        return reader.numDocs();
    }

    /** The best so many; answers how many they are. */
    int best(Query query, int most) throws IOException {
        return searcher.search(query, most).scoreDocs.length;
    }

    /** Every paper's score, or {@link #NO}; answers how many match. */
    int scores(Query query, float[] scores) throws IOException {
        Arrays.fill(scores, NO);
        return searcher.search(query, new OneSegment(new All(scores)));
    }

    private record OneSegment(All all) implements CollectorManager<All, Integer> {

        @Override
        public All newCollector() {
            return all;
        }

        @Override
        public Integer reduce(Collection<All> collectors) {
            return all.count;
        }
    }

    private static final class All extends SimpleCollector {

        private final float[] scores;
        private Scorable scorer = new Nothing();
        private int base;
        private int count;

        All(float[] scores) {
            this.scores = scores;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable next) {
            scorer = next;
        }

        @Override
        public void collect(int doc) throws IOException {
            scores[base + doc] = scorer.score();
            count++;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    private static final class Nothing extends Scorable {

        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
