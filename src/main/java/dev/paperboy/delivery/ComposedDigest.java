package dev.paperboy.delivery;

/** A digest ready to go. */
public final class ComposedDigest {

    private final Envelope envelope;
    private final byte[] bytes;
    private final long rendered;

    ComposedDigest(Envelope envelope, byte[] bytes, long rendered) {
        this.envelope = envelope;
        this.bytes = bytes;
        this.rendered = rendered;
    }

    /** The whole mail, in lines ended by CRLF. */
    public byte[] bytes() {
        return bytes.clone();
    }

    OutgoingMail outgoing() {
        return OutgoingMail.dotless(envelope, bytes);
    }

    /** What the bytes depend on beside the frozen rows; another value means other bytes. */
    long rendered() {
        return rendered;
    }
}
