package dev.paperboy.source.format;

import dev.paperboy.paper.UnreadableDocumentException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A document read from start tag to start tag. Only the element asked for is held in memory.
 *
 * <p>Every method throws {@link UnreadableDocumentException} where the document is not XML, breaks off, or goes over a limit.
 */
final class Xml {

    private static final int MOST_NODES = 100_000;
    private static final int MOST_TEXT = 4_000_000;

    private final XmlGuard reader;
    private int nodes;
    private int text;

    Xml(InputStream in) {
        reader = XmlInput.of(in);
    }

    /** Goes on to the next start tag, at whatever depth; false at the end of the document. */
    boolean nextElement() {
        while (has()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean is(String namespace, String name) {
        return name().equals(name) && namespace().equals(namespace);
    }

    String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element just reached; empty for none. */
    String namespace() {
        var namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The element just reached with all that is in it; the next one is what follows its end. */
    XmlElement element() {
        nodes = 0;
        text = 0;
        return read();
    }

    /** Passes over the element just reached and all that is in it. */
    void skip() {
        var depth = reader.depth();
        while (reader.depth() >= depth) {
            step();
        }
    }

    private XmlElement read() {
        var name = name();
        var namespace = namespace();
        var attributes = attributes();
        var own = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        for (var event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                count(1, 0);
                children.add(read());
            } else if (reader.isCharacters()) {
                count(0, reader.getTextLength());
                own.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return new XmlElement(namespace, name, attributes, own.toString(), children);
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        return attributes;
    }

    private void count(int moreNodes, int moreText) {
        nodes += moreNodes;
        text += moreText;
        if (nodes > MOST_NODES || text > MOST_TEXT) {
            throw new UnreadableDocumentException("One entry of the document is too large to be a paper.");
        }
    }

    private boolean has() {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw XmlProblem.of(e);
        }
    }

    private int step() {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw XmlProblem.of(e);
        }
    }
}
