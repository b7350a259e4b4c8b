package dev.paperboy.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleDigestsTest {

    private final SampleDigests samples =
            new SampleDigests(Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 10",
        "TWO_PAPERS, 2",
        "TWENTY_PAPERS, 20",
        "OVER_THE_LIMIT, 40",
        "MATHEMATICS, 3",
        "RIGHT_TO_LEFT, 3",
        "EXTREMES, 5"
    })
    void each_sample_holds_what_its_name_promises(SampleDigest sample, int papers) {
        assertThat(samples.of(sample).entries()).hasSize(papers);
    }

    @Test
    void more_papers_than_fit_are_counted() {
        assertThat(samples.of(SampleDigest.OVER_THE_LIMIT).digest().overCap()).isEqualTo(10);
        assertThat(samples.of(SampleDigest.MATHEMATICS).digest().overCap()).isZero();
    }

    @ParameterizedTest
    @EnumSource(SampleDigest.class)
    void every_paper_of_a_sample_has_a_reason(SampleDigest sample) {
        assertThat(samples.of(sample).entries()).allSatisfy(entry -> assertThat(entry.why())
                .allSatisfy(why -> assertThat(why.reason().clauses()).isNotEmpty()));
    }

    @Test
    void a_sample_is_of_today_and_the_same_all_day() {
        assertThat(samples.of(SampleDigest.ORDINARY).digest().date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(samples.of(SampleDigest.ORDINARY).entries())
                .isEqualTo(samples.of(SampleDigest.ORDINARY).entries());
    }

    @Test
    void a_failed_source_is_named() {
        assertThat(samples.of(SampleDigest.SOURCE_FAILED).sentence()).contains("could not be reached");
    }
}
