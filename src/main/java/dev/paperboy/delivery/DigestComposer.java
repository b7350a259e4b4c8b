package dev.paperboy.delivery;

/**
 * Writes the mail that {@link MailComposer} makes, byte for byte, in a tenth of the time: a digest's bodies are encoded already,
 * and its head is ours to the last character.
 */
final class DigestComposer {

    private DigestComposer() {}

    static DigestMessage compose(Draft draft) {
        return new DigestMessage(head(draft), "=_" + draft.boundary(), draft.text(), draft.html());
    }

    /** In the order in which Angus has them. */
    private static String head(Draft draft) {
        var head = new StringBuilder(1024);
        add(head, "Date", MailComposer.DATE.format(draft.date()));
        add(head, "From", draft.from().folded("From"));
        if (draft.replyTo() != null) {
            add(head, "Reply-To", draft.replyTo().folded("Reply-To"));
        }
        add(head, "To", draft.to().folded("To"));
        add(head, "Message-ID", "<" + draft.messageId() + ">");
        add(head, "Subject", HeaderLine.foldedText("Subject", draft.subject()));
        add(head, "MIME-Version", "1.0");
        add(head, "Content-Type", ComposedMessage.contentType(draft.boundary()));
        for (HeaderLine header : draft.headers()) {
            add(head, header.name(), header.folded());
        }
        return head.toString();
    }

    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }
}
