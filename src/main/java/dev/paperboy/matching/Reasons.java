package dev.paperboy.matching;

import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;

/** Says why a filter chose a paper, by asking it again of that paper alone. */
public final class Reasons {

    private Reasons() {}

    /** As {@link PaperAlone#reason}, for a paper that is asked once. */
    public static Reason of(Filter filter, PaperText paper) {
        return new PaperAlone(paper).reason(filter);
    }
}
