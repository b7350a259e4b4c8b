package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat;
import dev.paperboy.paper.UnreadableDocumentException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** arXiv's feeds of the day: RSS 2.0 and Atom of rss.arxiv.org, and the RSS 1.0 of export.arxiv.org before 2024. */
@ApplicationScoped
public class ArxivRss implements DocumentFormat {

    @Override
    public void read(InputStream in, Sink out) throws IOException {
        page(in, out);
    }

    /**
     * Reads like {@link #read} and tells what the document said of itself. A feed without entries is a good feed: nothing is
     * announced on that day.
     *
     * @throws UnreadableDocumentException if it is not a feed, breaks off, or is arXiv's report of an error
     * @throws IOException if the stream itself cannot be read
     */
    public ArxivFeedPage page(InputStream in, Sink out) throws IOException {
        return ArxivFeed.read(in, out, Set.of("rss", "RDF", "feed"), "The document is not an RSS or Atom feed.");
    }
}
