package dev.paperboy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Listing;
import dev.paperboy.subscriber.TopicRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented papers, and that the demo reader's topics find some of them. */
class SamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Listing> samples = read();

    @Test
    void there_are_fifty_and_each_says_that_it_is_invented() {
        assertThat(samples).hasSize(50).allSatisfy(sample -> {
            assertThat(sample.abstractText()).endsWith(" This is an invented sample.");
            assertThat(sample.source()).isEqualTo("sample");
            assertThat(sample.authors()).isNotEmpty();
            assertThat(sample.categories()).isNotEmpty();
        });
    }

    @Test
    void none_is_told_twice() {
        assertThat(samples).extracting(Listing::identifiers).doesNotHaveDuplicates();
        assertThat(samples).extracting(Listing::title).doesNotHaveDuplicates();
    }

    @Test
    void they_are_spread_over_the_last_five_days_today_among_them() {
        assertThat(samples)
                .extracting(Listing::announced)
                .contains(TODAY, TODAY.minusDays(4))
                .allMatch(day -> !day.isAfter(TODAY) && day.isAfter(TODAY.minusDays(5)));
    }

    @Test
    void all_links_lead_nowhere() {
        assertThat(samples)
                .extracting(sample -> sample.signals().code())
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allMatch(code -> String.valueOf(code).startsWith("https://example.org/"));
    }

    static List<TopicRequest> topics() {
        return DemoReader.TOPICS;
    }

    @ParameterizedTest
    @MethodSource("topics")
    void each_topic_of_the_demo_reader_finds_at_least_four(TopicRequest topic) throws FilterSyntaxException {
        var papers = new ArrayList<PaperText>();
        for (var sample : samples) {
            papers.add(text(papers.size() + 1, sample));
        }

        assertThat(DayIndex.of(papers).match(Filters.compile(topic.filter()), 0, 50))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static PaperText text(long number, Listing sample) {
        return new PaperText(
                number,
                sample.title(),
                sample.abstractText(),
                sample.authors().stream()
                        .map(author -> new AuthorName(author.forenames(), author.keyname()))
                        .toList(),
                sample.categories(),
                sample.organization(),
                Set.of(),
                Set.of(sample.source()),
                Set.of(sample.kind().word()),
                sample.signals().upvotes(),
                sample.signals().comments(),
                sample.signals().code() != null,
                number,
                0);
    }

    private static List<Listing> read() {
        var samples = new ArrayList<Listing>();
        try (var in = Objects.requireNonNull(SamplesTest.class.getResourceAsStream(FirstStart.SAMPLES))) {
            new SampleFormat(TODAY).read(in, new DocumentFormat.Sink() {
                @Override
                public void listing(Listing listing) {
                    samples.add(listing);
                }

                @Override
                public void withdrawn(Identifier identifier) {
                    throw new AssertionError(identifier);
                }

                @Override
                public void rejected(String reason) {
                    throw new AssertionError(reason);
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return samples;
    }
}
