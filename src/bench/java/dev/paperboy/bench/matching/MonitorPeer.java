package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.PaperText;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;

/** Lucene's own answer to many stored queries and few documents. It says which match, without a score. */
final class MonitorPeer implements Closeable {

    private static final int REGISTERED_AT_ONCE = 5_000;

    private final Monitor monitor;
    private final List<Document> documents;

    /** The queries are known to the monitor by their numbers. */
    MonitorPeer(Presearcher presearcher, List<PaperText> papers, List<InventedFilter> filters, NameStems names)
            throws IOException {
        monitor = new Monitor(
                new KeywordAnalyzer(), presearcher, new MonitorConfiguration().setQueryUpdateBufferSize(50_000));
        documents = papers.stream().map(PaperDocument::of).toList();
        Progress.say("registering");
        for (var first = 0; first < filters.size(); first += REGISTERED_AT_ONCE) {
            var queries = new ArrayList<MonitorQuery>();
            for (var i = first; i < Math.min(filters.size(), first + REGISTERED_AT_ONCE); i++) {
                queries.add(new MonitorQuery(
                        Integer.toString(i), filters.get(i).part().query(names)));
            }
            monitor.register(queries);
        }
    }

    /** The numbers of the queries that take this paper. */
    BitSet matches(int paper) throws IOException {
        var queries = new BitSet();
        for (QueryMatch match :
                monitor.match(documents.get(paper), QueryMatch.SIMPLE_MATCHER).getMatches()) {
            queries.set(Integer.parseInt(match.getQueryId()));
        }
        return queries;
    }

    /** How many matches some papers have that are asked for in batches. */
    long matches(int first, int papers, int batch) throws IOException {
        var matches = 0L;
        for (var start = first; start < first + papers; start += batch) {
            if (batch == 1) {
                matches += monitor.match(documents.get(start), QueryMatch.SIMPLE_MATCHER)
                        .getMatchCount();
            } else {
                var some = documents
                        .subList(start, Math.min(start + batch, first + papers))
                        .toArray(Document[]::new);
                var found = monitor.match(some, QueryMatch.SIMPLE_MATCHER);
                for (var i = 0; i < some.length; i++) {
                    matches += found.getMatchCount(i);
                }
            }
        }
        return matches;
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
