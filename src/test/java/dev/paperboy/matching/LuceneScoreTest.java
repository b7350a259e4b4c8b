package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Holds scores of words and phrases, weighted and joined by OR, against those of a Lucene index. */
class LuceneScoreTest {

    private static final Analyzer ENGLISH = new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        private final Analyzer english = new EnglishAnalyzer();

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return english;
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 1_000;
        }
    };

    @Property(tries = 100)
    void scores_are_those_of_lucene(@ForAll("phrases") List<String> phrases, @ForAll("days") List<PaperText> day)
            throws FilterSyntaxException, IOException {
        var text = phrases.stream().map(phrase -> '"' + phrase + "\"^2").collect(Collectors.joining(" OR "));
        var scores = new TreeMap<Long, Float>();
        DayIndex.of(day).search(Filters.compile(text)).forEach(match -> scores.put(match.paperId(), match.score()));

        var expected = lucene(phrases, day);

        assertThat(scores).containsOnlyKeys(expected.keySet());
        expected.forEach((id, score) -> assertThat(scores.get(id)).isCloseTo(score, within(1e-4f)));
    }

    private static Map<Long, Float> lucene(List<String> phrases, List<PaperText> day) throws IOException {
        var scores = new TreeMap<Long, Float>();
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(ENGLISH))) {
                for (var paper : day) {
                    var document = new Document();
                    document.add(new TextField("text", paper.title(), Store.NO));
                    document.add(new TextField("text", paper.abstractText(), Store.NO));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var query = new BooleanQuery.Builder();
                var builder = new QueryBuilder(ENGLISH);
                phrases.forEach(phrase ->
                        query.add(new BoostQuery(builder.createPhraseQuery("text", phrase), 2), Occur.SHOULD));
                for (var hit : new IndexSearcher(reader).search(query.build(), day.size()).scoreDocs) {
                    scores.put(day.get(hit.doc).id(), hit.score);
                }
            }
        }
        return scores;
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        var phrase = Arbitraries.of(
                "model", "models", "reward", "the agent", "agent of reward", "reward model", "absent", "model model");
        return phrase.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(
                        list -> list.stream()
                                .collect(Collectors.toMap(Analysis::terms, p -> p, (first, second) -> first))
                                .values()
                                .stream()
                                .toList());
    }

    @Provide
    Arbitrary<List<PaperText>> days() {
        var words = Arbitraries.of(
                        "model", "models", "reward", "agent", "agents", "the", "of", "other", "thing", "more")
                .list()
                .ofMaxSize(60)
                .map(list -> "start " + String.join(" ", list));
        return Combinators.combine(words, words)
                .as((title, body) -> paper(title).saying(body))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(i -> drafts.get(i).id(i + 1L).text())
                        .toList());
    }
}
