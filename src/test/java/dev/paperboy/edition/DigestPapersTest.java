package dev.paperboy.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DigestPapersTest {

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("papers") List<ChosenPaper> papers) {
        var texts = new ArrayList<String>();
        var ids = new HashMap<String, Long>();
        var column = DigestPapers.encode(
                papers,
                name -> ids.computeIfAbsent(name, n -> {
                    texts.add(n);
                    return (long) texts.size() - 1;
                }));

        assertThat(DigestPapers.decode(column, id -> texts.get((int) id))).isEqualTo(papers);
    }

    @Provide
    Arbitrary<List<ChosenPaper>> papers() {
        var hit = Combinators.combine(
                        Arbitraries.strings().ofMaxLength(5),
                        Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as(ChosenPaper.Hit::new);
        return Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.floats(),
                        hit.list().ofMaxSize(4))
                .as(ChosenPaper::new)
                .list()
                .ofMaxSize(45);
    }

    @Example
    void forty_papers_take_a_few_hundred_bytes() {
        var papers = LongStream.range(1_000_000, 1_000_040)
                .mapToObj(id -> new ChosenPaper(
                        id, 7.25f, List.of(new ChosenPaper.Hit("One", 5_000), new ChosenPaper.Hit("Other", 6_000))))
                .toList();

        assertThat(DigestPapers.encode(papers, name -> 9_000)).hasSizeLessThan(650);
    }

    @Example
    void nothing_takes_two_bytes() {
        assertThat(DigestPapers.encode(List.of(), name -> 0)).hasSize(2);
        assertThat(DigestPapers.decode(new byte[] {1, 0}, id -> "")).isEmpty();
    }

    @Example
    void a_version_that_is_not_known_is_not_guessed_at() {
        assertThatThrownBy(() -> DigestPapers.decode(new byte[] {2, 0}, id -> ""))
                .isInstanceOf(IllegalStateException.class);
    }
}
