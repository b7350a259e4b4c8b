package dev.paperboy.admin;

import dev.paperboy.inbox.MailboxReport;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * What came back by mail, as the overview prints it.
 *
 * @param on whether there is a mailbox to read
 * @param days how many days are counted
 * @param lines kinds of which none came are not among them
 */
record MailboxView(boolean on, int days, List<Line> lines) {

    /** In this order they are printed. */
    private static final List<Line> KINDS = List.of(
            new Line("bounce", "Mails of ours that could not be delivered", 0),
            new Line("complaint", "Complaints of readers", 0),
            new Line("delay", "Reports that a mail is late", 0),
            new Line("auto-reply", "Automatic answers", 0),
            new Line("feedback", "Reports of filters", 0),
            new Line("unproven", "Reports that do not prove which mail they mean", 0),
            new Line("other", "Other mail, left where it is", 0));

    /** One kind, and how many of it. */
    record Line(String kind, String words, long count) {}

    static MailboxView of(MailboxReport report) throws SQLException {
        return of(report.isOn(), report.counts());
    }

    static MailboxView of(boolean on, Map<String, Long> counts) {
        var lines = KINDS.stream()
                .map(kind -> new Line(kind.kind(), kind.words(), counts.getOrDefault(kind.kind(), 0L)))
                .filter(line -> line.count() > 0)
                .toList();
        return new MailboxView(on, MailboxReport.DAYS, lines);
    }
}
