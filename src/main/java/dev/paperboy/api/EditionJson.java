package dev.paperboy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.paperboy.edition.DryRun;
import dev.paperboy.edition.EditionReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the API shows it; a dry run has the same sums and its digests besides.
 *
 * @param rate mails a second over the last ten seconds
 * @param secondsLeft what is pending at this rate; null while nothing is being sent
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EditionJson(
        @Nullable String id,
        LocalDate date,
        boolean dryRun,
        String state,
        long planned,
        long sent,
        long failed,
        long skipped,
        long suppressed,
        long unknown,
        long expired,
        long pending,
        Instant startedAt,
        @Nullable Instant finishedAt,
        double rate,
        @Nullable Long secondsLeft,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TriedDigest> digests) {

    /** What one subscriber would get: how many papers, from which topics. */
    record TriedDigest(String subscriberId, int papers, List<String> topics) {

        static TriedDigest of(DryRun.Digest digest) {
            var topics = new LinkedHashSet<String>();
            digest.papers().forEach(paper -> paper.hits().forEach(hit -> topics.add(hit.topic())));
            return new TriedDigest(
                    String.valueOf(digest.subscriberId()), digest.papers().size(), List.copyOf(topics));
        }
    }

    static EditionJson of(EditionReport report) {
        var sums = report.sums();
        return new EditionJson(
                String.valueOf(report.id()),
                report.date(),
                false,
                report.state().name(),
                sums.planned(),
                sums.sent(),
                sums.failed(),
                sums.skipped(),
                sums.suppressed(),
                sums.unknown(),
                sums.expired(),
                sums.pending(),
                report.startedAt(),
                report.finishedAt().orElse(null),
                report.rate(),
                report.left().map(Duration::toSeconds).orElse(null),
                null);
    }

    /** A digest without papers would be skipped, the others would be waiting to be sent. */
    static EditionJson of(DryRun run) {
        var digests = run.digests();
        var empty = digests.stream().filter(d -> d.papers().isEmpty()).count();
        return new EditionJson(
                null,
                run.date(),
                true,
                EditionReport.State.PLANNING.name(),
                digests.size(),
                0,
                0,
                empty,
                0,
                0,
                0,
                digests.size() - empty,
                run.at(),
                null,
                0,
                null,
                digests.stream().map(TriedDigest::of).toList());
    }
}
