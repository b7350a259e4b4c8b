package dev.paperboy.bench.matching;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/** Two or more parts, of which all have to hold, or any. */
record Joined(boolean all, List<Part> parts) implements Part {

    static Part all(List<? extends Part> parts) {
        return parts.size() == 1 ? parts.get(0) : new Joined(true, List.copyOf(parts));
    }

    static Part any(List<? extends Part> parts) {
        return parts.size() == 1 ? parts.get(0) : new Joined(false, List.copyOf(parts));
    }

    static Part all(Part... parts) {
        return all(List.of(parts));
    }

    static Part any(Part... parts) {
        return any(List.of(parts));
    }

    @Override
    public String filter() {
        return parts.stream().map(Part::filter).collect(Collectors.joining(all ? " AND " : " OR ", "(", ")"));
    }

    @Override
    public Query query(NameStems names) {
        var query = new BooleanQuery.Builder();
        for (var part : parts) {
            var inner = part.query(names);
            if (!all) {
                query.add(part.scored() || !scored() ? inner : unscored(inner), Occur.SHOULD);
            } else {
                query.add(inner, part.scored() ? Occur.MUST : Occur.FILTER);
            }
        }
        return query.build();
    }

    static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    @Override
    public String sql(List<String> values) {
        return parts.stream()
                .map(part -> part.sql(values))
                .collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
    }

    @Override
    public boolean scored() {
        return parts.stream().anyMatch(Part::scored);
    }

    @Override
    public Stream<PartLeaf> leaves() {
        return parts.stream().flatMap(Part::leaves);
    }
}
