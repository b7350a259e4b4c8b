package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/** A document is not of its format or breaks off; the message is a sentence for the one who sent it. Nothing is stored. */
public class UnreadableDocumentException extends RuntimeException {

    public UnreadableDocumentException(String sentence) {
        super(sentence);
    }

    public UnreadableDocumentException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
