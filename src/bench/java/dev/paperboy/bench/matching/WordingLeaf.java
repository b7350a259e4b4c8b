package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Term;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A word or a phrase, lower-case, of letters and digits. */
record WordingLeaf(String text, List<String> stems, List<Integer> positions) implements PartLeaf {

    static WordingLeaf of(String text) {
        var terms = Analysis.terms(text);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("Nothing to look for in " + text);
        }
        return new WordingLeaf(
                text,
                terms.stream().map(Term::stem).toList(),
                terms.stream().map(Term::position).toList());
    }

    boolean isWord() {
        return stems.size() == 1;
    }

    @Override
    public String filter() {
        return '"' + text + '"';
    }

    /** Names are looked at only when some paper of the day could have the words there, which spares Lucene half the work. */
    @Override
    public Query query(NameStems names) {
        var inText = in(PaperDocument.TEXT);
        return names.holdAll(stems)
                ? new BooleanQuery.Builder()
                        .add(inText, Occur.SHOULD)
                        .add(Joined.unscored(in(PaperDocument.NAMES)), Occur.SHOULD)
                        .build()
                : inText;
    }

    private Query in(String field) {
        if (isWord()) {
            return new TermQuery(new org.apache.lucene.index.Term(field, stems.get(0)));
        }
        var phrase = new PhraseQuery.Builder();
        for (var i = 0; i < stems.size(); i++) {
            phrase.add(new org.apache.lucene.index.Term(field, stems.get(i)), positions.get(i));
        }
        return phrase.build();
    }

    @Override
    public String sql(List<String> values) {
        values.add("%" + text + "%");
        values.add("%" + text + "%");
        return "(lower(title) like ? or lower(abstract) like ?)";
    }

    @Override
    public boolean scored() {
        return true;
    }
}
