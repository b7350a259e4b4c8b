package dev.paperboy.paper;

import java.io.IOException;
import java.io.InputStream;

/** Reads one kind of document, piece by piece, so that its size does not matter. Stateless: used by many threads at once. */
public interface DocumentFormat {

    /**
     * Hands every paper of the document to the sink, in document order.
     *
     * @throws UnreadableDocumentException if the document is not of this format or breaks off
     * @throws IOException if the stream itself cannot be read
     */
    void read(InputStream in, Sink out) throws IOException;

    /** Takes what a document lists, good and bad, one call an element. */
    interface Sink {
        void listing(Listing listing);

        /** Says that a paper was taken back, where a document tells no more of it; unknown ones are passed over. */
        void withdrawn(Identifier identifier);

        /** An element that cannot be stored, with the reason in words. */
        void rejected(String reason);
    }
}
