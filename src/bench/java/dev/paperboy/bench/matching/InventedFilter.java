package dev.paperboy.bench.matching;

import dev.paperboy.matching.language.Filter;
import org.apache.lucene.search.Query;

/** A filter in the form that it was made in and in ours. */
record InventedFilter(Part part, Filter filter) {

    Query query(NameStems names) {
        return part.scored() ? part.query(names) : Joined.unscored(part.query(names));
    }
}
