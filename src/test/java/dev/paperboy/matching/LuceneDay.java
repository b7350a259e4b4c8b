package dev.paperboy.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.index.Term;
import dev.paperboy.matching.language.Filter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The same papers in a Lucene index, as an oracle: field {@code text} is title and abstract, other fields only select. Each field
 * has the stems, and at the same positions the words as they are, behind an equals sign.
 */
final class LuceneDay implements AutoCloseable {

    static final String TEXT = "text";
    static final List<String> ZONES = List.of("title", "abstract", "authors", "categories");

    private static final int GAP = 1_000;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final List<PaperText> papers;
    private final DirectoryReader reader;

    LuceneDay(List<PaperText> papers) throws IOException {
        this.papers = papers;
        var similarity = new LuceneScoring();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setSimilarity(similarity))) {
            for (var paper : papers) {
                similarity.length = Analysis.terms(paper.title()).size()
                        + Analysis.terms(paper.abstractText()).size();
                writer.addDocument(document(paper));
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
    }

    /** The score of each paper that matches, by its id. */
    Map<Long, Float> search(Filter filter) throws IOException {
        var scores = new TreeMap<Long, Float>();
        var query = new LuceneQuery();
        filter.root().visit(query);
        var found = new LuceneScoring.Searcher(reader).search(query.made(), papers.size());
        for (var hit : found.scoreDocs) {
            scores.put(papers.get(hit.doc).id(), hit.score);
        }
        return scores;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Document document(PaperText paper) {
        var document = new Document();
        var names = paper.authors().stream().map(AuthorName::display).toList();
        document.add(new TextField(TEXT, tokens(List.of(paper.title(), paper.abstractText()))));
        document.add(new TextField("title", tokens(List.of(paper.title()))));
        document.add(new TextField("abstract", tokens(List.of(paper.abstractText()))));
        document.add(new TextField("authors", tokens(names)));
        document.add(new TextField("categories", tokens(paper.categories())));
        paper.categories()
                .forEach(c -> document.add(new StringField("cat", c.toLowerCase(java.util.Locale.ROOT), Store.NO)));
        names.stream()
                .flatMap(name -> Analysis.words(name).stream())
                .forEach(word -> document.add(new StringField("au", word, Store.NO)));
        return document;
    }

    private static TokenStream tokens(List<String> parts) {
        var terms = new ArrayList<Term>();
        int start = 0;
        for (var part : parts) {
            for (var term : Analysis.terms(part)) {
                terms.add(new Term(term.word(), term.stem(), start + term.position(), 0, 0));
            }
            start += part.length() + GAP;
        }
        return new Tokens(terms);
    }

    private static final class Tokens extends TokenStream {

        private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final List<Term> terms;
        private int next;

        Tokens(List<Term> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == 2 * terms.size()) {
                return false;
            }
            var term = terms.get(next / 2);
            boolean first = next % 2 == 0;
            int before = next < 2 ? -1 : terms.get(next / 2 - 1).position();
            letters.setEmpty().append(first ? term.stem() : LuceneQuery.AS_IT_IS + term.word());
            step.setPositionIncrement(first ? term.position() - before : 0);
            next++;
            return true;
        }
    }
}
