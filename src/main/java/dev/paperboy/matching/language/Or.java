package dev.paperboy.matching.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any of two or more. */
public record Or(List<Node> parts) implements Joined {

    /** The disjunction in normal form: nothing of nothing, and one part is that part. */
    static Optional<Node> of(Stream<Node> parts) {
        var flat = Operands.normal(parts.flatMap(part -> part instanceof Or or ? or.parts.stream() : Stream.of(part)));
        return flat.size() > 1 ? Optional.of(new Or(flat)) : flat.stream().findFirst();
    }

    @Override
    public boolean holds(Predicate<Leaf> has) {
        return parts.stream().anyMatch(part -> part.holds(has));
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.or(parts);
    }

    @Override
    public boolean bounded() {
        return parts.stream().allMatch(Node::bounded);
    }

    @Override
    public Stream<Clause> reasons(Predicate<Leaf> has) {
        return parts.stream().flatMap(part -> part.reasons(has));
    }

    @Override
    public Stream<Node> shortfalls(Predicate<Leaf> has) {
        return holds(has) ? Stream.of() : Stream.of(map(Clause::unweighted));
    }

    @Override
    public Stream<Omission> omissions() {
        return Operands.omissions(parts, Filter.Kind.ADDS, Or::of);
    }

    @Override
    public Node map(UnaryOperator<Clause> change) {
        return of(parts.stream().map(part -> part.map(change))).orElseThrow();
    }

    @Override
    public String print() {
        return parts.stream().map(Node::print).collect(Collectors.joining(" OR "));
    }
}
