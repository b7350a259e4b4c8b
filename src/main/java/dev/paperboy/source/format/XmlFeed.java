package dev.paperboy.source.format;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;

/** A feed in RSS or Atom of any age, read by ROME from what our guarded reader lets through. */
final class XmlFeed {

    private XmlFeed() {}

    /** @throws UnreadableDocumentException if it is not XML, goes over a limit, or is XML of another kind */
    static List<FeedItem> items(String text) {
        var feed = feed(document(FeedRepair.of(text)));
        var html = feed.getFeedType() == null || feed.getFeedType().startsWith("rss");
        var items = new ArrayList<FeedItem>();
        for (SyndEntry entry : feed.getEntries()) {
            if (items.size() <= Feed.MOST_ITEMS) {
                items.add(new FeedEntry(entry, html).item());
            }
        }
        return items;
    }

    private static Document document(String text) {
        try (var in = new StringReader(text)) {
            return new StAXStreamBuilder().build(XmlInput.of(in));
        } catch (IllegalArgumentException e) {
            // Names and characters that are well-formed for the parser and not for the tree.
            throw new UnreadableDocumentException("The document has a name or a character that XML does not allow.", e);
        } catch (JDOMException e) {
            throw e.getCause() instanceof XMLStreamException cause
                    ? XmlProblem.of(cause)
                    : new UnreadableDocumentException("The document breaks off or is not XML.", e);
        }
    }

    private static SyndFeed feed(Document document) {
        try {
            return new SyndFeedInput(false, Locale.US).build(document);
        } catch (FeedException | RuntimeException e) {
            // ROME tells what it does not know, and what it stumbles over, by many unchecked exceptions.
            throw new UnreadableDocumentException("The document is XML, but not a feed that can be read.", e);
        }
    }
}
