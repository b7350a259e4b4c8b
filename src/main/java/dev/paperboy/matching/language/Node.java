package dev.paperboy.matching.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A compiled filter or a part of it, always in normal form: flat, sorted, without repetition, weights on the clauses. */
public sealed interface Node permits Joined, Not, Clause {

    /**
     * Whether it holds for a paper.
     *
     * @param has whether the paper has what the leaf looks for
     */
    boolean holds(Predicate<Leaf> has);

    /** Goes to the visitor's method for this kind of node. */
    void visit(Visitor visitor);

    /** Whether it names something to look for. What is not bounded holds for almost every paper. */
    boolean bounded();

    Stream<Clause> clauses();

    /** The clauses outside every NOT. */
    Stream<Clause> positives();

    /** The positive clauses that make it hold for the paper that has these; nothing when it does not hold. */
    Stream<Clause> reasons(Predicate<Leaf> has);

    /** What would have to hold differently for it to hold for the paper that has these; nothing when it does hold. */
    Stream<Node> shortfalls(Predicate<Leaf> has);

    /** Each leaf and each negation left out in turn, in the order of print. */
    Stream<Omission> omissions();

    /** The same with each clause changed, in normal form again. */
    Node map(UnaryOperator<Clause> change);

    String print();

    /** What to do with each kind of node. */
    interface Visitor {

        void and(List<Node> parts);

        void or(List<Node> parts);

        void not(Node part);

        void clause(Clause clause);
    }

    /** As {@link #print}, in brackets where it stands under AND or NOT and would fall apart without. */
    default String printInside() {
        return print();
    }
}
