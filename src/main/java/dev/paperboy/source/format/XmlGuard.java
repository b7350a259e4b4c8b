package dev.paperboy.source.format;

import dev.paperboy.paper.UnreadableDocumentException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Lets no document through that could exhaust or lead out who reads it. */
final class XmlGuard extends StreamReaderDelegate {

    static final int DEEPEST = 64;
    static final int MOST_ATTRIBUTES = 100;
    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_TEXT = 1_000_000;

    private final int mostElements;
    private int depth;
    private int elements;
    private int text;

    XmlGuard(XMLStreamReader reader, int mostElements) {
        super(reader);
        this.mostElements = mostElements;
    }

    @Override
    public int next() throws XMLStreamException {
        var event = super.next();
        switch (event) {
            case DTD, ENTITY_DECLARATION, NOTATION_DECLARATION ->
                throw new UnreadableDocumentException("The document has a DOCTYPE, which is not read here.");
            case ENTITY_REFERENCE ->
                throw new UnreadableDocumentException(
                        "The document uses an entity that XML does not have" + where() + ".");
            case START_ELEMENT -> start();
            case END_ELEMENT -> {
                depth--;
                text = 0;
            }
            case CHARACTERS, CDATA, SPACE -> {
                text += getTextLength();
                if (text > LONGEST_TEXT) {
                    throw tooMuch("A text of the document is longer than a million characters");
                }
            }
            default -> {}
        }
        return event;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    private void start() {
        text = 0;
        if (++depth > DEEPEST) {
            throw tooMuch("The document nests more than " + DEEPEST + " elements");
        }
        if (++elements > mostElements) {
            throw tooMuch("The document has more than " + mostElements + " elements");
        }
        if (getAttributeCount() > MOST_ATTRIBUTES) {
            throw tooMuch("An element has more than " + MOST_ATTRIBUTES + " attributes");
        }
        if (getLocalName().length() > LONGEST_NAME) {
            throw tooMuch("An element's name is longer than " + LONGEST_NAME + " characters");
        }
    }

    private UnreadableDocumentException tooMuch(String what) {
        return new UnreadableDocumentException(what + where() + ".");
    }

    private String where() {
        var place = getLocation();
        return place == null ? "" : " (line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ")";
    }
}
