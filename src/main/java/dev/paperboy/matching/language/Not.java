package dev.paperboy.matching.language;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every paper but those. */
public record Not(Node part) implements Node {

    /** The complement in normal form: two negations cancel out, and a weight means nothing under one. */
    static Node of(Node part) {
        return part instanceof Not not ? not.part : new Not(part.map(Clause::unweighted));
    }

    @Override
    public boolean holds(Predicate<Leaf> has) {
        return !part.holds(has);
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.not(part);
    }

    @Override
    public boolean bounded() {
        return false;
    }

    @Override
    public Stream<Clause> clauses() {
        return part.clauses();
    }

    @Override
    public Stream<Clause> positives() {
        return Stream.of();
    }

    @Override
    public Stream<Clause> reasons(Predicate<Leaf> has) {
        return Stream.of();
    }

    @Override
    public Node map(UnaryOperator<Clause> change) {
        return of(part.map(change));
    }

    @Override
    public String print() {
        return "NOT " + part.printInside();
    }
}
