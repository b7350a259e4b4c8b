package dev.paperboy.bench.matching;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** A filter as the benchmark makes it, which every opponent takes in its own language. */
sealed interface Part permits Joined, Excluding, PartLeaf {

    /** In Paperboy's filter language; what is joined stands in brackets. */
    String filter();

    Query query(NameStems names);

    /** A condition on a row, with its values at the end of that list. */
    String sql(List<String> values);

    /** Whether Lucene counts it for the score as we do. */
    boolean scored();

    Stream<PartLeaf> leaves();
}
