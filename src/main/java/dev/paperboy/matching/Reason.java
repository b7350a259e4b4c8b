package dev.paperboy.matching;

import java.util.List;

/**
 * Why a filter chose a paper.
 *
 * @param clauses the positive clauses that hit, in canonical print ({@code "language model"}, {@code cat:cs.CL}); empty when the
 *     filter does not choose the paper
 * @param title what to highlight in the title, in order, never overlapping
 * @param abstractMarks the same for the abstract
 */
public record Reason(List<String> clauses, List<Mark> title, List<Mark> abstractMarks) {

    public Reason {
        clauses = List.copyOf(clauses);
        title = List.copyOf(title);
        abstractMarks = List.copyOf(abstractMarks);
    }
}
