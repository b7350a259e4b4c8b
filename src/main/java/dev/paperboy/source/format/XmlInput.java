package dev.paperboy.source.format;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;

/** The parser, set so that it opens nothing and keeps little. */
final class XmlInput {

    private static final int LONGEST_ATTRIBUTE = 100_000;
    private static final int MOST_ELEMENTS = 1_000_000;
    /** Fewer where a tree is made of the document. */
    private static final int MOST_ELEMENTS_OF_TREE = 200_000;

    private static final long MOST_CHARACTERS = 200_000_000;

    /** Made by name: what else lies on the class path must not decide which parser reads a stranger's document. */
    private static final WstxInputFactory FACTORY = factory();

    private XmlInput() {}

    /** Reads bytes, in the encoding that their mark or their declaration names, else UTF-8. */
    static XmlGuard of(InputStream in) {
        try {
            return new XmlGuard(FACTORY.createXMLStreamReader(in), MOST_ELEMENTS);
        } catch (XMLStreamException e) {
            throw XmlProblem.of(e);
        }
    }

    /** Reads text that is decoded already, whatever encoding it declares, so little of it that a tree may be made. */
    static XmlGuard of(Reader in) {
        try {
            return new XmlGuard(FACTORY.createXMLStreamReader(in), MOST_ELEMENTS_OF_TREE);
        } catch (XMLStreamException e) {
            throw XmlProblem.of(e);
        }
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, XmlGuard.MOST_ATTRIBUTES + 1);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, XmlGuard.DEEPEST + 1);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, XmlGuard.LONGEST_TEXT + 1);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, MOST_CHARACTERS);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new UnreadableDocumentException("The document refers to another one, which is not read here.");
        });
        return factory;
    }
}
