package dev.paperboy.matching.language;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A leaf with its weight, which moves the ranking and never the match. */
public record Clause(Leaf leaf, float weight) implements Node {

    public static final float LIGHTEST = 0.01f;
    public static final float HEAVIEST = 1_000;

    public static Clause of(Leaf leaf) {
        return new Clause(leaf, 1);
    }

    public Clause times(float factor) {
        return new Clause(leaf, weight * factor);
    }

    public Clause unweighted() {
        return of(leaf);
    }

    public boolean hasFairWeight() {
        return weight >= LIGHTEST && weight <= HEAVIEST;
    }

    @Override
    public boolean holds(Predicate<Leaf> has) {
        return has.test(leaf);
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.clause(this);
    }

    @Override
    public boolean bounded() {
        return true;
    }

    @Override
    public Stream<Clause> clauses() {
        return Stream.of(this);
    }

    @Override
    public Stream<Clause> positives() {
        return Stream.of(this);
    }

    @Override
    public Stream<Clause> reasons(Predicate<Leaf> has) {
        return holds(has) ? Stream.of(this) : Stream.of();
    }

    @Override
    public Node map(UnaryOperator<Clause> change) {
        return change.apply(this);
    }

    @Override
    public String print() {
        return weight == 1 ? leaf.print() : leaf.print() + "^" + plain();
    }

    /** Without an exponent, and with as many digits as give back the same float. */
    private String plain() {
        return new BigDecimal(Float.toString(weight)).stripTrailingZeros().toPlainString();
    }
}
