package dev.paperboy.bench.matching;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A category, or an archive with all that is below it. */
record CategoryLeaf(String code) implements PartLeaf {

    @Override
    public String filter() {
        return "cat:" + code;
    }

    @Override
    public Query query(NameStems names) {
        return new TermQuery(new Term(PaperDocument.CATEGORY, code.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String sql(List<String> values) {
        values.add("% " + code + " %");
        values.add("% " + code + ".%");
        return "(categories like ? or categories like ?)";
    }

    @Override
    public boolean scored() {
        return false;
    }
}
