package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Names;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A person's whole name. */
record AuthorLeaf(String name) implements PartLeaf {

    /** The words of a name in one order, since sources write both "Ada Lovelace" and "Lovelace, Ada". */
    static String key(String name) {
        return Names.words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    @Override
    public String filter() {
        return "au:\"" + name + '"';
    }

    @Override
    public Query query(NameStems names) {
        return new TermQuery(new Term(PaperDocument.AUTHOR, key(name)));
    }

    @Override
    public String sql(List<String> values) {
        values.add("%" + name.toLowerCase(Locale.ROOT) + "%");
        return "lower(authors) like ?";
    }

    @Override
    public boolean scored() {
        return false;
    }
}
