package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.Analysis;
import dev.paperboy.matching.index.Term;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands Lucene the very stems and positions that our index has, as often as it wants. */
final class StemStream extends TokenStream {

    /** Too wide for a phrase to reach from one text into the next. */
    private static final int GAP = 1_000;

    private final CharTermAttribute value = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> stems = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int next;

    StemStream(List<String> texts) {
        var start = 0;
        var before = -1;
        for (var text : texts) {
            var last = start;
            for (Term term : Analysis.terms(text)) {
                last = start + term.position();
                stems.add(term.stem());
                steps.add(last - before);
                before = last;
            }
            start = last + GAP;
        }
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == stems.size()) {
            return false;
        }
        clearAttributes();
        value.append(stems.get(next));
        step.setPositionIncrement(steps.get(next));
        next++;
        return true;
    }
}
