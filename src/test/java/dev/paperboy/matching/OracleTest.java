package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the index against the plainest reading of the language: look at the words of each paper, one after the other. */
class OracleTest {

    private static final List<String> VOCABULARY = List.of("red", "redder", "blue", "green", "greek", "the");

    /** A filter as text, and what it means. */
    private record Sentence(String text, Predicate<PaperText> meaning) {}

    @Property(tries = 2_000)
    void the_index_finds_what_reading_finds(@ForAll("sentences") Sentence sentence, @ForAll("days") List<PaperText> day)
            throws FilterSyntaxException {
        // The first clause keeps a filter that would be all negative from being refused.
        var filter = Filters.compile("kind:new AND (" + sentence.text() + ")");
        var read = day.stream()
                .filter(sentence.meaning())
                .map(PaperText::id)
                .collect(Collectors.toCollection(TreeSet::new));

        var found = DayIndex.of(day).search(filter);

        assertThat(found)
                .extracting(Match::paperId)
                .containsExactlyInAnyOrderElementsOf(read)
                .doesNotHaveDuplicates();
        assertThat(found).isSorted();
    }

    @Property(tries = 300)
    void a_window_finds_what_reading_finds(@ForAll("sentences") Sentence sentence, @ForAll("days") List<PaperText> day)
            throws FilterSyntaxException {
        var filter = Filters.compile("cat:x AND (" + sentence.text() + ")");
        var read = day.stream()
                .filter(sentence.meaning())
                .filter(paper -> paper.seq() > 2 && paper.seq() <= 5)
                .map(PaperText::id)
                .toList();

        assertThat(DayIndex.of(day).match(filter, 2, 5))
                .extracting(Match::paperId)
                .containsExactlyInAnyOrderElementsOf(read);
    }

    @Property(tries = 500)
    void a_reason_is_given_for_what_is_found_and_nothing_else(
            @ForAll("sentences") Sentence sentence, @ForAll("papers") PaperText paper) throws FilterSyntaxException {
        var reason = Reasons.of(Filters.compile("kind:new AND (" + sentence.text() + ")"), paper);

        assertThat(reason.clauses().contains("kind:new"))
                .isEqualTo(sentence.meaning().test(paper));
        int last = -1;
        for (var mark : reason.title()) {
            assertThat(mark.start()).isGreaterThan(last);
            last = mark.end();
        }
    }

    @Provide
    Arbitrary<List<PaperText>> days() {
        return drafts().list().ofMaxSize(8).map(drafts -> IntStream.range(0, drafts.size())
                .mapToObj(i -> drafts.get(i).id(i + 1L).text())
                .toList());
    }

    @Provide
    Arbitrary<PaperText> papers() {
        return drafts().map(TestPaper::text);
    }

    private static Arbitrary<TestPaper> drafts() {
        var words = Arbitraries.of(VOCABULARY).list().ofMaxSize(7).map(list -> String.join(" ", list));
        return Combinators.combine(words, words, Arbitraries.longs().between(0, 7))
                .as((title, body, seq) -> paper(title).saying(body).in("x").at(seq, 0));
    }

    @Provide
    Arbitrary<Sentence> sentences() {
        return Arbitraries.recursive(() -> Arbitraries.oneOf(words(), phrases(), prefixes()), OracleTest::joined, 0, 3);
    }

    private static Arbitrary<Sentence> joined(Arbitrary<Sentence> parts) {
        return Arbitraries.oneOf(both(parts), either(parts), neither(parts));
    }

    private Arbitrary<Sentence> words() {
        var word = Arbitraries.of("red", "blue", "green", "redder");
        return Combinators.combine(word, Arbitraries.of("", "ti:", "abs:"))
                .as((w, field) -> new Sentence(field + w, texts(field, words -> words.contains(w))));
    }

    private Arbitrary<Sentence> phrases() {
        var word = Arbitraries.of("red", "blue", "green");
        return Combinators.combine(
                        word,
                        word,
                        Arbitraries.of("", "the ", "the the "),
                        Arbitraries.integers().between(0, 4))
                .as((a, b, gap, slop) -> new Sentence(
                        '"' + a + " " + gap + b + "\"~" + slop,
                        texts("", words -> isNear(words, a, b, 1 + gap.length() / "the ".length(), slop))));
    }

    private Arbitrary<Sentence> prefixes() {
        return Arbitraries.of("re", "red", "redd", "gree", "greek", "blues")
                .map(start -> new Sentence(
                        start + "*", texts("", words -> words.stream().anyMatch(w -> w.startsWith(start)))));
    }

    private static Arbitrary<Sentence> both(Arbitrary<Sentence> parts) {
        return Combinators.combine(parts, Arbitraries.of(" AND ", " "), parts)
                .as((a, op, b) -> new Sentence(
                        "(" + a.text() + ")" + op + "(" + b.text() + ")",
                        a.meaning().and(b.meaning())));
    }

    private static Arbitrary<Sentence> either(Arbitrary<Sentence> parts) {
        return Combinators.combine(parts, parts)
                .as((a, b) -> new Sentence(
                        "(" + a.text() + ") OR (" + b.text() + ")^2",
                        a.meaning().or(b.meaning())));
    }

    private static Arbitrary<Sentence> neither(Arbitrary<Sentence> parts) {
        return Combinators.combine(parts, Arbitraries.of("-", "NOT "))
                .as((a, not) ->
                        new Sentence(not + "(" + a.text() + ")", a.meaning().negate()));
    }

    private static Predicate<PaperText> texts(String field, Predicate<List<String>> holds) {
        return paper -> (!field.equals("abs:") && holds.test(split(paper.title())))
                || (!field.equals("ti:") && holds.test(split(paper.abstractText())));
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    private static boolean isNear(List<String> words, String a, String b, int distance, int slop) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < words.size(); j++) {
                boolean strays = i == j || Math.abs(j - i - distance) > slop;
                if (!strays && words.get(i).equals(a) && words.get(j).equals(b)) {
                    return true;
                }
            }
        }
        return false;
    }
}
