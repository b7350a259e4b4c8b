package dev.paperboy.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionWatchTest {

    private final EditionWatch<String> watch = new EditionWatch<>(new Sent());

    /** Says how many were sent; three are all. */
    private static final class Sent implements EditionListener<String> {

        @Override
        public String tell(EditionReport report) {
            return String.valueOf(report.sums().sent());
        }

        @Override
        public String alive() {
            return "alive";
        }

        @Override
        public boolean isLast(EditionReport report) {
            return report.sums().sent() == 3;
        }
    }

    @Test
    void what_stays_the_same_is_told_once_and_then_every_fifteen_looks_that_the_line_lives() {
        var alive = new ArrayList<Integer>();
        assertThat(watch.see(report(1))).hasValue("1");
        for (int look = 1; look <= 30; look++) {
            int now = look;
            watch.see(report(1)).ifPresent(said -> {
                assertThat(said).isEqualTo("alive");
                alive.add(now);
            });
        }

        assertThat(alive).isEqualTo(List.of(15, 30));
        assertThat(watch.see(report(2))).hasValue("2");
    }

    @Test
    void the_last_report_is_still_told() {
        assertThat(watch.goesOn(report(2))).isTrue();
        assertThat(watch.goesOn(report(3))).isTrue();
        assertThat(watch.goesOn(report(3))).isFalse();
    }

    @Test
    void an_edition_that_is_gone_says_nothing_and_is_over() {
        assertThat(watch.goesOn(Optional.empty())).isTrue();
        assertThat(watch.see(Optional.empty())).isEmpty();
        assertThat(watch.goesOn(Optional.empty())).isFalse();
    }

    private static Optional<EditionReport> report(long sent) {
        var sums = new EditionReport.Sums(5, sent, 0, 0, 0, 0, 0, 5 - sent);
        return Optional.of(new EditionReport(
                1, LocalDate.of(2026, 11, 20), EditionReport.State.SENDING, sums, 0, Instant.EPOCH, Optional.empty()));
    }
}
