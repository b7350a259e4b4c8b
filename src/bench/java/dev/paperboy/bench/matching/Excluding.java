package dev.paperboy.bench.matching;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** What holds for the one part and not for the other. */
record Excluding(Part wanted, PartLeaf unwanted) implements Part {

    @Override
    public String filter() {
        return wanted.filter() + " AND NOT " + unwanted.filter();
    }

    @Override
    public Query query(NameStems names) {
        return new BooleanQuery.Builder()
                .add(wanted.query(names), wanted.scored() ? Occur.MUST : Occur.FILTER)
                .add(unwanted.query(names), Occur.MUST_NOT)
                .build();
    }

    @Override
    public String sql(List<String> values) {
        return "(" + wanted.sql(values) + " and not " + unwanted.sql(values) + ")";
    }

    @Override
    public boolean scored() {
        return wanted.scored();
    }

    @Override
    public Stream<PartLeaf> leaves() {
        return Stream.concat(wanted.leaves(), unwanted.leaves());
    }
}
