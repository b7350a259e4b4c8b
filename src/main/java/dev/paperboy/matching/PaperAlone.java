package dev.paperboy.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.index.Term;
import dev.paperboy.matching.index.Zone;
import dev.paperboy.matching.language.Clause;
import dev.paperboy.matching.language.Filter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A paper taken apart once, to be asked by many filters why they chose it. May be shared by threads. */
public final class PaperAlone {

    private final PaperText paper;
    private final Day day;
    private final List<Term> title;
    private final List<Term> abstractText;

    public PaperAlone(PaperText paper) {
        this.paper = paper;
        this.day = new Day(List.of(paper));
        this.title = Analysis.terms(paper.title());
        this.abstractText = Analysis.terms(paper.abstractText());
    }

    /** Never null; without clauses and marks when the filter does not choose the paper. Windows are not looked at. */
    public Reason reason(Filter filter) {
        var clauses = filter.root().reasons(leaf -> leaf.hits(day).size() > 0).toList();
        return new Reason(
                clauses.stream().map(clause -> clause.leaf().print()).distinct().toList(),
                marks(paper.title(), title, positions(clauses, Zone.TITLE)),
                marks(paper.abstractText(), abstractText, positions(clauses, Zone.ABSTRACT)));
    }

    private BitSet positions(List<Clause> clauses, Zone zone) {
        var positions = new BitSet();
        clauses.forEach(clause -> positions.or(clause.leaf().positions(day, 0, zone)));
        return positions;
    }

    private static List<Mark> marks(String text, List<Term> terms, BitSet positions) {
        var marks = new ArrayList<Mark>();
        for (var term : terms) {
            if (positions.get(term.position())) {
                add(marks, new Mark(term.start(), term.end()), text);
            }
        }
        return marks;
    }

    /** Neighbours become one mark: a phrase reads as one thing. */
    private static void add(List<Mark> marks, Mark mark, String text) {
        int last = marks.size() - 1;
        if (last >= 0 && isJoint(text.substring(marks.get(last).end(), mark.start()))) {
            marks.set(last, new Mark(marks.get(last).start(), mark.end()));
        } else {
            marks.add(mark);
        }
    }

    private static boolean isJoint(String between) {
        return between.isBlank() || between.equals("-");
    }
}
