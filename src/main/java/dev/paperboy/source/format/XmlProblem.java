package dev.paperboy.source.format;

import com.ctc.wstx.exc.WstxIOException;
import dev.paperboy.paper.UnreadableDocumentException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import javax.xml.stream.XMLStreamException;

/** What the parser found wrong with a document, without the parser's words, which quote it. */
final class XmlProblem {

    private XmlProblem() {}

    /** @throws UncheckedIOException if the document is not to blame but the stream it comes from */
    static UnreadableDocumentException of(XMLStreamException failure) {
        if (failure instanceof WstxIOException && failure.getCause() instanceof IOException cause) {
            if (cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException) {
                return new UnreadableDocumentException("The document is not text in the encoding it names.", failure);
            }
            throw new UncheckedIOException(cause);
        }
        var place = failure.getLocation();
        var where = place == null || place.getLineNumber() < 1
                ? ""
                : ": line " + place.getLineNumber() + ", column " + place.getColumnNumber();
        return new UnreadableDocumentException("The document breaks off or is not XML" + where + ".", failure);
    }
}
