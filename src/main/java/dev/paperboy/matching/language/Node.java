package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import java.util.BitSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A compiled filter or a part of it, always in normal form: flat, sorted, without repetition, weights on the clauses. */
public sealed interface Node permits And, Or, Not, Clause {

    /** The papers of the day it holds for, as a set the caller may change. */
    BitSet matches(Day day);

    /** Whether it names something to look for. What is not bounded holds for almost every paper. */
    boolean bounded();

    Stream<Clause> clauses();

    /** The clauses outside every NOT. */
    Stream<Clause> positives();

    /** The positive clauses that make it hold for the one paper of this day; nothing when it does not hold. */
    Stream<Clause> reasons(Day paper);

    /** What would have to hold differently for it to hold for the one paper of this day; nothing when it does hold. */
    Stream<Node> shortfalls(Day paper);

    /** Each leaf and each negation left out in turn, in the order of print. */
    Stream<Omission> omissions();

    /** The same with each clause changed, in normal form again. */
    Node map(UnaryOperator<Clause> change);

    String print();

    /** As {@link #print}, in brackets where it stands under AND or NOT and would fall apart without. */
    default String printInside() {
        return print();
    }
}
