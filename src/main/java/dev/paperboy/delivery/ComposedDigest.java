package dev.paperboy.delivery;

/** A digest ready to go. */
public final class ComposedDigest {

    private final Envelope envelope;
    private final MailContent content;
    private final long rendered;

    ComposedDigest(Envelope envelope, MailContent content, long rendered) {
        this.envelope = envelope;
        this.content = content;
        this.rendered = rendered;
    }

    /** The whole mail, in lines ended by CRLF. */
    public byte[] bytes() {
        return content.bytes();
    }

    OutgoingMail outgoing() {
        return OutgoingMail.dotless(envelope, content);
    }

    /** What the bytes depend on beside the frozen rows; another value means other bytes. */
    long rendered() {
        return rendered;
    }
}
