package dev.paperboy.admin;

import dev.paperboy.edition.EditionReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An edition as the pages print it.
 *
 * @param sums in one line: "312 planned: 300 sent, 12 waiting"
 * @param moving whether its figures may change by themselves
 * @param finished empty while something is to be done
 */
record EditionView(
        long id,
        LocalDate date,
        String state,
        String sums,
        List<Sum> lines,
        boolean moving,
        Instant startedAt,
        String finished) {

    /** How many digests are where, and what that means. */
    record Sum(String name, long count, String meaning) {}

    static EditionView of(EditionReport report) {
        var lines = lines(report.sums());
        return new EditionView(
                report.id(),
                report.date(),
                report.state().name().toLowerCase(Locale.ROOT),
                sums(report.sums().planned(), lines),
                lines,
                report.state() == EditionReport.State.PLANNING || report.state() == EditionReport.State.SENDING,
                report.startedAt(),
                report.finishedAt().map(Moments::moment).orElse(""));
    }

    private static String sums(long planned, List<Sum> lines) {
        if (planned == 0) {
            return "nobody planned";
        }
        var parts = lines.stream().map(line -> number(line.count()) + " " + line.name());
        return number(planned) + " planned: " + String.join(", ", parts.toList());
    }

    private static List<Sum> lines(EditionReport.Sums sums) {
        var lines = new ArrayList<Sum>();
        lines.add(new Sum("sent", sums.sent(), "The relay took them."));
        lines.add(new Sum("waiting", sums.pending(), "Planned, on their way, or put off by the relay."));
        lines.add(
                new Sum("skipped", sums.skipped(), "Nothing matched, a newer digest took over, or it was cancelled."));
        lines.add(new Sum("held back", sums.suppressed(), "The reader left, paused, or must not be mailed."));
        lines.add(new Sum("failed", sums.failed(), "Refused for good. The table below has the replies."));
        lines.add(new Sum("unheard", sums.unknown(), "Handed over, but the relay's answer did not arrive."));
        lines.add(new Sum("expired", sums.expired(), "Too old to send. Their papers go to the next digest."));
        lines.removeIf(line -> line.count() == 0);
        return lines;
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
