package dev.paperboy.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Phrase;
import dev.paperboy.matching.language.Author;
import dev.paperboy.matching.language.Category;
import dev.paperboy.matching.language.Clause;
import dev.paperboy.matching.language.Field;
import dev.paperboy.matching.language.Leaf;
import dev.paperboy.matching.language.Node;
import dev.paperboy.matching.language.Prefix;
import dev.paperboy.matching.language.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** A filter in Lucene's own queries. */
final class LuceneQuery implements Node.Visitor {

    static final String AS_IT_IS = "=";

    private final List<Query> made = new ArrayList<>();

    Query made() {
        return made.get(0);
    }

    @Override
    public void and(List<Node> parts) {
        joined(parts, Occur.MUST);
    }

    @Override
    public void or(List<Node> parts) {
        joined(parts, Occur.SHOULD);
    }

    @Override
    public void not(Node part) {
        made.add(new BooleanQuery.Builder()
                .add(unscored(new MatchAllDocsQuery()), Occur.MUST)
                .add(of(part), Occur.MUST_NOT)
                .build());
    }

    @Override
    public void clause(Clause clause) {
        made.add(new BoostQuery(leaf(clause.leaf()), clause.weight()));
    }

    private void joined(List<Node> parts, Occur occur) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(of(part), occur));
        made.add(query.build());
    }

    private static Query of(Node node) {
        var query = new LuceneQuery();
        node.visit(query);
        return query.made();
    }

    private static Query leaf(Leaf leaf) {
        if (leaf instanceof Words words) {
            return inFields(words.field(), field -> phrase(field, words.phrase()));
        }
        if (leaf instanceof Prefix prefix) {
            return inFields(
                    prefix.field(), field -> unscored(new PrefixQuery(new Term(field, AS_IT_IS + prefix.beginning()))));
        }
        if (leaf instanceof Category category) {
            return unscored(any(List.of(
                    new org.apache.lucene.search.TermQuery(new Term("cat", category.name())),
                    new PrefixQuery(new Term("cat", category.name() + ".")))));
        }
        if (leaf instanceof Author author && author.words().size() == 1) {
            return unscored(new org.apache.lucene.search.TermQuery(
                    new Term("au", author.words().get(0))));
        }
        throw new IllegalArgumentException("No query for " + leaf);
    }

    private static Query inFields(Field field, java.util.function.Function<String, Query> query) {
        return switch (field) {
            case TI -> query.apply("title");
            case ABS -> query.apply("abstract");
            default ->
                any(List.of(
                        query.apply(LuceneDay.TEXT),
                        unscored(query.apply("authors")),
                        unscored(query.apply("categories"))));
        };
    }

    /** The phrase, and the other spellings: neighbours in one word, a word in two. */
    private static Query phrase(String field, Phrase phrase) {
        var spellings = new ArrayList<Query>();
        spellings.add(query(field, phrase.stems(), phrase.offsets(), phrase.slop()));
        if (phrase.slop() == 0) {
            for (var joined : phrase.joined()) {
                var stems = new ArrayList<>(phrase.stems());
                var offsets = new ArrayList<>(phrase.offsets());
                int saved = offsets.get(joined.to() - 1) - offsets.get(joined.from());
                stems.subList(joined.from() + 1, joined.to()).clear();
                offsets.subList(joined.from() + 1, joined.to()).clear();
                stems.set(joined.from(), joined.stem());
                for (int i = joined.from() + 1; i < offsets.size(); i++) {
                    offsets.set(i, offsets.get(i) - saved);
                }
                spellings.add(query(field, stems, offsets, 0));
            }
            boolean ofNames = field.equals("authors") || field.equals("categories");
            for (int i = 0; i < phrase.stems().size() && !ofNames; i++) {
                split(field, phrase, i, spellings);
            }
        }
        return any(spellings);
    }

    private static void split(String field, Phrase phrase, int at, List<Query> spellings) {
        var word = phrase.words().get(at);
        for (int cut = 1; cut < word.length() - 1; cut++) {
            var tail = Analysis.terms(word.substring(cut));
            if (tail.isEmpty()) {
                continue;
            }
            var stems = new ArrayList<>(phrase.stems());
            var offsets = new ArrayList<>(phrase.offsets());
            stems.set(at, AS_IT_IS + word.substring(0, cut));
            stems.add(at + 1, tail.get(0).stem());
            offsets.add(at + 1, offsets.get(at) + 1);
            for (int i = at + 2; i < offsets.size(); i++) {
                offsets.set(i, offsets.get(i) + 1);
            }
            spellings.add(query(field, stems, offsets, 0));
        }
    }

    private static Query query(String field, List<String> stems, List<Integer> offsets, int slop) {
        var query = new PhraseQuery.Builder().setSlop(slop);
        for (int i = 0; i < stems.size(); i++) {
            query.add(new Term(field, stems.get(i)), offsets.get(i));
        }
        return query.build();
    }

    private static Query any(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
