package dev.paperboy.source.format;

import dev.paperboy.paper.DocumentFormat.Sink;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.IncompleteListingException;
import dev.paperboy.paper.UnreadableDocumentException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An OAI-PMH answer as it streams past. */
final class OaiAnswer {

    private static final Set<String> ROOTS = Set.of("OAI-PMH", "ListRecords", "GetRecord", "record");
    private static final Set<String> AROUND = Set.of("OAI-PMH", "ListRecords", "GetRecord", "ListIdentifiers");

    private final Xml xml;
    private final Sink out;

    private int records;
    private @Nullable Instant responseDate;
    private @Nullable String resumptionToken;
    private @Nullable Long completeListSize;
    private @Nullable Long cursor;
    private @Nullable OaiError error;

    OaiAnswer(Xml xml, Sink out) {
        this.xml = xml;
        this.out = out;
    }

    OaiPage read() {
        if (!xml.nextElement() || !isOai() || !ROOTS.contains(xml.name())) {
            throw new UnreadableDocumentException("The document is not an answer of OAI-PMH.");
        }
        do {
            if (!isOai()) {
                xml.skip();
            } else if (!AROUND.contains(xml.name())) {
                take(xml.name());
            }
        } while (xml.nextElement());
        return new OaiPage(records, responseDate, resumptionToken, completeListSize, cursor, error);
    }

    /** Records are also passed on alone, and then often without the protocol's namespace. */
    private boolean isOai() {
        return xml.namespace().equals(Namespaces.OAI) || xml.namespace().isEmpty();
    }

    private void take(String name) {
        switch (name) {
            case "record" -> record(xml.element());
            case "responseDate" -> responseDate = instant(xml.element().text());
            case "resumptionToken" -> resumption(xml.element());
            case "error" -> {
                var told = xml.element();
                error = error == null ? new OaiError(told.attribute("code"), told.text()) : error;
            }
            default -> xml.skip();
        }
    }

    private void record(XmlElement record) {
        records++;
        try {
            var header = record.first("header").orElseThrow(() -> new IncompleteListingException("has no header"));
            var id = header.text("identifier");
            if (header.attribute("status").equals("deleted")) {
                out.withdrawn(Identifier.arxiv(id)
                        .orElseThrow(() -> new IncompleteListingException("is deleted, and not arXiv's")));
            } else {
                out.listing(OaiRecord.of(record, header).listing());
            }
        } catch (IncompleteListingException e) {
            out.rejected(e.reason());
        }
    }

    private void resumption(XmlElement told) {
        var token = told.text().strip();
        resumptionToken = token.isEmpty() ? null : token;
        completeListSize = number(told.attribute("completeListSize"));
        cursor = number(told.attribute("cursor"));
    }

    private static @Nullable Long number(String digits) {
        return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
