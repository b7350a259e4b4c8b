package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.UnreadableDocumentException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** arXiv's Atom: answers of the query API and the feeds of rss.arxiv.org/atom. */
@ApplicationScoped
public class ArxivAtom implements DocumentFormat {

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        page(in, out);
    }

    /**
     * Reads like {@link #read} and tells what the document said of itself. An answer without entries is a good answer.
     *
     * @throws UnreadableDocumentException if it is not Atom, breaks off, or is arXiv's report of an error
     * @throws IOException if the stream itself cannot be read
     */
    public ArxivFeedPage page(InputStream in, Sink out) throws IOException {
        return ArxivFeed.read(in, out, Set.of("feed"), "The document is not an Atom feed.");
    }
}
