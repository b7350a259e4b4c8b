package dev.paperboy.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.edition.EditionReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

class EditionWatchTest {

    private final EditionWatch watch = new EditionWatch(new SseImpl());

    @Test
    void what_stays_the_same_is_told_once_and_then_every_fifteen_looks_that_the_line_lives() {
        var comments = new ArrayList<Integer>();
        assertThat(watch.see(report(1)).orElseThrow().getName()).isEqualTo("edition");
        for (int look = 1; look <= 30; look++) {
            int now = look;
            watch.see(report(1)).ifPresent(event -> {
                assertThat(event.getComment()).isEqualTo("alive");
                comments.add(now);
            });
        }

        assertThat(comments).isEqualTo(List.of(15, 30));
        assertThat(watch.see(report(2)).orElseThrow().getData()).isInstanceOf(EditionJson.class);
    }

    @Test
    void an_edition_that_is_gone_says_nothing_and_is_over() {
        assertThat(watch.see(Optional.empty())).isEmpty();
        assertThat(EditionWatch.isLast(Optional.empty())).isTrue();
        assertThat(EditionWatch.isLast(report(1))).isFalse();
    }

    private static Optional<EditionReport> report(long sent) {
        var sums = new EditionReport.Sums(5, sent, 0, 0, 0, 0, 0, 5 - sent);
        return Optional.of(new EditionReport(
                1, LocalDate.of(2026, 11, 20), EditionReport.State.SENDING, sums, 0, Instant.EPOCH, Optional.empty()));
    }
}
