package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.UnreadableDocumentException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * arXiv's records over OAI-PMH 2.0, in the formats {@code arXiv}, {@code arXivRaw}, {@code arXivOld} and {@code oai_dc}.
 * Answers to the verbs that give no records are read as documents without papers.
 */
@ApplicationScoped
public class ArxivOai implements DocumentFormat {

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        var error = page(in, out).error();
        if (error != null && !error.isEmptyList()) {
            throw new UnreadableDocumentException("The document reports an error. " + error.sentence());
        }
    }

    /**
     * Reads like {@link #read} and tells what the document said of itself, an error of the repository's among it.
     *
     * @throws UnreadableDocumentException if it is not an answer of OAI-PMH or breaks off
     * @throws IOException if the stream itself cannot be read
     */
    public OaiPage page(InputStream in, Sink out) throws IOException {
        try {
            return new OaiAnswer(new Xml(in), out).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
