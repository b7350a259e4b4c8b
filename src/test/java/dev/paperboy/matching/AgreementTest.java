package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the engine against a Lucene index of the same papers: filter by filter, paper by paper, score by score. */
class AgreementTest {

    private static final int PAPERS = 40;

    /** Many filters against one day, as the engine is used. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void every_paper_is_chosen_by_both_or_neither(
            @ForAll("spelledAnyWay") List<String> filters, @ForAll("days") List<PaperText> day)
            throws FilterSyntaxException, IOException {
        agree(filters, day, false);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void scores_agree(@ForAll("ofWordsAndPhrases") List<String> filters, @ForAll("days") List<PaperText> day)
            throws FilterSyntaxException, IOException {
        agree(filters, day, true);
    }

    private static void agree(List<String> filters, List<PaperText> day, boolean scores)
            throws FilterSyntaxException, IOException {
        var set = new FilterSet();
        var index = DayIndex.of(day);
        var matcher = index.matcher(set, Ranking.of(List.of(index)), 0);
        try (var lucene = new LuceneDay(day)) {
            for (var text : filters) {
                var filter = Filters.compile(text);
                var found = found(matcher, set.add(filter), day.size());
                var expected = lucene.search(filter);

                assertThat(found.keySet()).as(text).isEqualTo(expected.keySet());
                if (scores) {
                    found.forEach((id, score) -> assertThat(score)
                            .as("%s, paper %d", text, id)
                            .isCloseTo(expected.get(id), within(1e-4f * Math.max(1, Math.abs(score)))));
                }
            }
        }
    }

    private static Map<Long, Float> found(Matcher matcher, int number, int most) {
        var found = new TreeMap<Long, Float>();
        int total = matcher.search(number, most);
        for (int rank = 0; rank < total; rank++) {
            found.put(matcher.paperId(rank), matcher.textScore(rank));
        }
        assertThat(found).hasSize(total);
        return found;
    }

    @Provide
    Arbitrary<List<PaperText>> days() {
        var words = Arbitraries.of(
                        "model",
                        "models",
                        "reward",
                        "rewarding",
                        "agent",
                        "the",
                        "of",
                        "pre",
                        "train",
                        "pretrained",
                        "pre-training",
                        "other",
                        "thing",
                        "thing",
                        "more",
                        "more",
                        "more",
                        "more")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join(" ", list));
        var category = Arbitraries.of("cs.CL", "cs.LG", "math", "stat.ML");
        var author = Arbitraries.of("Agent Reward", "Ada Lovelace", "Model, Thing");
        return Combinators.combine(words, words, category, author)
                .as((title, body, c, a) -> paper(title).saying(body).in(c).by(new AuthorName(null, a)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(PAPERS)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(i -> drafts.get(i).id(i + 1L).text())
                        .toList());
    }

    @Provide
    Arbitrary<List<String>> spelledAnyWay() {
        return filters(Arbitraries.oneOf(
                words(Arbitraries.of(
                        "pretraining",
                        "pre-training",
                        "\"pre training\"",
                        "\"model pretraining\"",
                        "\"pretraining model\"",
                        "\"pre training model\"",
                        "\"reward agent\"~3",
                        "\"agent reward thing\"~5",
                        "mod*",
                        "pret*",
                        "rewardin*")),
                words(plain()),
                traits()));
    }

    @Provide
    Arbitrary<List<String>> ofWordsAndPhrases() {
        return filters(Arbitraries.oneOf(words(plain()), words(plain()), traits()));
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.of(
                "model",
                "models",
                "reward",
                "agent",
                "thing",
                "absent",
                "\"the agent\"",
                "\"agent of reward\"",
                "\"reward model\"",
                "\"more more\"",
                "\"other thing more\"");
    }

    private static Arbitrary<String> words(Arbitrary<String> words) {
        return Combinators.combine(
                        Arbitraries.of("", "", "", "ti:", "abs:"), words, Arbitraries.of("", "", "^2", "^0.3"))
                .as((field, word, weight) -> field + word + weight);
    }

    private static Arbitrary<String> traits() {
        return Arbitraries.of("cat:cs.CL", "cat:cs", "cat:math", "au:lovelace", "au:agent");
    }

    /** The first side keeps a filter that would be all negative from being refused. */
    private static Arbitrary<List<String>> filters(Arbitrary<String> leaves) {
        return Arbitraries.recursive(() -> leaves, AgreementTest::joined, 0, 4)
                .map(filter -> "(cat:cs OR cat:math OR reward) (" + filter + ")")
                .list()
                .ofSize(20);
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts) {
        return Combinators.combine(
                        parts,
                        Arbitraries.of(" AND ", " OR ", " OR ", " AND NOT "),
                        parts,
                        Arbitraries.of("", "", "NOT "))
                .as((a, op, b, not) -> not + "(" + a + ")" + op + "(" + b + ")");
    }
}
