package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** A paper as a document of Lucene's, with the same words as in our index. */
final class PaperDocument {

    static final String TEXT = "text";
    static final String NAMES = "names";
    static final String AUTHOR = "author";
    static final String CATEGORY = "category";

    private PaperDocument() {}

    static Document of(PaperText paper) {
        var document = new Document();
        document.add(new TextField(TEXT, new StemStream(List.of(paper.title(), paper.abstractText()))));
        document.add(new TextField(NAMES, new StemStream(names(paper))));
        paper.authors().stream()
                .map(author -> AuthorLeaf.key(author.display()))
                .distinct()
                .forEach(key -> document.add(new StringField(AUTHOR, key, Field.Store.NO)));
        paper.categories().stream()
                .flatMap(PaperDocument::withArchives)
                .distinct()
                .forEach(code -> document.add(new StringField(CATEGORY, code, Field.Store.NO)));
        return document;
    }

    /** All texts beside title and abstract that words are looked for in. */
    static List<String> names(PaperText paper) {
        return Stream.concat(paper.authors().stream().map(AuthorName::display), paper.categories().stream())
                .toList();
    }

    /** A category, and what it is a part of. */
    private static Stream<String> withArchives(String category) {
        var code = category.strip().toLowerCase(Locale.ROOT);
        return Stream.iterate(
                code, part -> !part.isEmpty(), part -> part.substring(0, Math.max(0, part.lastIndexOf('.'))));
    }
}
