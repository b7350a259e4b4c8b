package dev.paperboy.inbox.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A delivery report for machines (RFC 3464): what became of each recipient. */
record DeliveryReport(List<RecipientReport> recipients) {

    private static final int LONGEST = 64_000;
    private static final int MOST = 20;

    /** Such a report that stands in a text: some servers say {@code text/plain} of it, or have lost the boundary. */
    private static final Pattern IN_TEXT = Pattern.compile("(?im)^(?:final|original)-recipient:[^\\n]{0,300}");

    private static final Pattern ACTION = Pattern.compile("(?im)^action:\\s{0,9}\\w");
    private static final Pattern BLANK = Pattern.compile("\\n[ \\t]{0,9}\\n");

    /** The report in this mail; empty when there is none. */
    static Optional<DeliveryReport> in(ReadMail mail) {
        return mail.parts().stream()
                .filter(part -> part.isStatus() || (part.isText() && looksLikeOne(part.text())))
                .map(part -> read(part.text()))
                .filter(report -> !report.recipients().isEmpty())
                .findFirst();
    }

    private static boolean looksLikeOne(String text) {
        var bounded = bounded(text);
        return IN_TEXT.matcher(bounded).find() && ACTION.matcher(bounded).find();
    }

    private static DeliveryReport read(String text) {
        var recipients = new ArrayList<RecipientReport>();
        for (var group : BLANK.split(bounded(text), MOST)) {
            var fields = Fields.read(group);
            if (fields.has("action") || fields.has("status")) {
                recipients.add(RecipientReport.of(fields));
            }
        }
        return new DeliveryReport(recipients);
    }

    private static String bounded(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    List<RecipientReport> failed() {
        return recipients.stream().filter(RecipientReport::failed).toList();
    }

    boolean delayed() {
        return recipients.stream().anyMatch(RecipientReport::delayed);
    }
}
