package dev.paperboy.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.index.Zone;
import dev.paperboy.matching.language.Clause;
import dev.paperboy.matching.language.Filter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Says why a filter chose a paper, by asking it again of that paper alone. */
public final class Reasons {

    private Reasons() {}

    /** Never null; without clauses and marks when the filter does not choose the paper. Windows are not looked at. */
    public static Reason of(Filter filter, PaperText paper) {
        var alone = new Day(List.of(paper));
        var clauses = filter.root().reasons(leaf -> leaf.hits(alone).size() > 0).toList();
        return new Reason(
                clauses.stream().map(clause -> clause.leaf().print()).distinct().toList(),
                marks(paper.title(), positions(clauses, alone, Zone.TITLE)),
                marks(paper.abstractText(), positions(clauses, alone, Zone.ABSTRACT)));
    }

    private static BitSet positions(List<Clause> clauses, Day alone, Zone zone) {
        var positions = new BitSet();
        clauses.forEach(clause -> positions.or(clause.leaf().positions(alone, 0, zone)));
        return positions;
    }

    private static List<Mark> marks(String text, BitSet positions) {
        var marks = new ArrayList<Mark>();
        for (var term : Analysis.terms(text)) {
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
