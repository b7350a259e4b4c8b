package dev.paperboy.admin;

import dev.paperboy.delivery.EditionOrder;
import dev.paperboy.edition.EditionReport;
import java.time.Duration;
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
 * @param pace how fast it goes and what is left; empty while nothing is being sent
 * @param finished empty while something is to be done
 * @param orders what may be ordered of it now
 */
record EditionView(
        long id,
        LocalDate date,
        String state,
        String sums,
        List<Sum> lines,
        boolean moving,
        String pace,
        Instant startedAt,
        String finished,
        List<EditionOrder> orders) {

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
                report.left().map(left -> pace(report.rate(), left)).orElse(""),
                report.startedAt(),
                report.finishedAt().map(Moments::moment).orElse(""),
                orders(report));
    }

    private static String pace(double rate, Duration left) {
        return String.format(Locale.ENGLISH, "%.1f", rate) + " a second in the last ten seconds, "
                + (left.toMinutes() < 2
                        ? left.toSeconds() + " seconds"
                        : left.toHours() < 2 ? left.toMinutes() + " minutes" : left.toHours() + " hours")
                + " left at this pace";
    }

    private static List<EditionOrder> orders(EditionReport report) {
        if (report.state() == EditionReport.State.CANCELLED) {
            return List.of();
        }
        var orders = new ArrayList<EditionOrder>();
        if (report.sums().failed() > 0) {
            orders.add(EditionOrder.RETRY);
        }
        orders.add(report.state() == EditionReport.State.PAUSED ? EditionOrder.RESUME : EditionOrder.PAUSE);
        orders.add(EditionOrder.CANCEL);
        return List.copyOf(orders);
    }

    /** Whether this may be ordered of it now. */
    public boolean may(String order) {
        return orders.stream().anyMatch(possible -> possible.word().equals(order));
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
