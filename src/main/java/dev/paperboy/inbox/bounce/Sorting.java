package dev.paperboy.inbox.bounce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a mail is. */
public final class Sorting {

    private Sorting() {}

    /**
     * What this mail says. Whatever the bytes are, there is an answer, in a time that grows with their number.
     *
     * @param mail from its first header to its end, one megabyte at most
     */
    public static Incoming of(byte[] mail) {
        try {
            return of(MimeReader.read(mail));
        } catch (TooComplexException e) {
            return new Incoming.Other();
        }
    }

    private static Incoming of(ReadMail mail) {
        var notice = SesNotice.in(mail);
        if (notice.isPresent()) {
            return notice.get();
        }
        var complaint = FeedbackReport.in(mail);
        if (complaint.isPresent()) {
            return new Incoming.Complained(complaint.get().type(), Tracing.of(mail));
        }
        if (isReceipt(mail)) {
            return new Incoming.Other();
        }
        var report = DeliveryReport.in(mail);
        if (report.isPresent()) {
            return of(mail, report.get());
        }
        if (AutoReplies.say(mail)) {
            return new Incoming.AutoReply();
        }
        return inWords(mail)
                .orElseGet(() -> AutoReplies.automatic(mail) ? new Incoming.AutoReply() : new Incoming.Other());
    }

    private static boolean isReceipt(ReadMail mail) {
        var type = mail.head().get("content-type").toLowerCase(Locale.ROOT);
        return type.contains("disposition-notification")
                || mail.first(Part::isReceipt).isPresent();
    }

    private static Incoming of(ReadMail mail, DeliveryReport report) {
        var failed = report.failed();
        if (failed.isEmpty()) {
            return report.delayed() ? new Incoming.Delayed() : new Incoming.Other();
        }
        // Of several recipients the mildest counts: the reader may be any of them.
        var words = mail.words();
        var recipients = failed.stream()
                .flatMap(recipient -> recipient.addresses().stream())
                .distinct()
                .toList();
        return failed.stream()
                .map(recipient -> recipient.diagnosis(words))
                .min(Diagnosis.MILDEST_FIRST)
                .map(diagnosis -> bounced(mail, diagnosis, recipients))
                .orElseThrow();
    }

    private static Optional<Incoming> inWords(ReadMail mail) {
        if (!WrittenReport.looksLikeOne(mail)) {
            return Optional.empty();
        }
        var words = mail.words();
        if (WrittenReport.isWarning(mail, words)) {
            return Optional.of(new Incoming.Delayed());
        }
        return WrittenReport.diagnosis(mail, words).map(diagnosis -> bounced(mail, diagnosis, List.of()));
    }

    private static Incoming bounced(ReadMail mail, Diagnosis diagnosis, List<String> recipients) {
        return new Incoming.Bounced(diagnosis, recipients, Tracing.of(mail));
    }
}
