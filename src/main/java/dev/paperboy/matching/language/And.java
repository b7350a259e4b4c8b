package dev.paperboy.matching.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All of two or more. */
public record And(List<Node> parts) implements Joined {

    /** The conjunction in normal form: nothing of nothing, and one part is that part. */
    static Optional<Node> of(Stream<Node> parts) {
        var flat =
                Operands.normal(parts.flatMap(part -> part instanceof And and ? and.parts.stream() : Stream.of(part)));
        return flat.size() > 1 ? Optional.of(new And(flat)) : flat.stream().findFirst();
    }

    @Override
    public boolean holds(Predicate<Leaf> has) {
        return parts.stream().allMatch(part -> part.holds(has));
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.and(parts);
    }

    @Override
    public boolean bounded() {
        return parts.stream().anyMatch(Node::bounded);
    }

    @Override
    public Stream<Clause> reasons(Predicate<Leaf> has) {
        return holds(has) ? parts.stream().flatMap(part -> part.reasons(has)) : Stream.of();
    }

    @Override
    public Stream<Node> shortfalls(Predicate<Leaf> has) {
        return parts.stream().flatMap(part -> part.shortfalls(has));
    }

    @Override
    public Stream<Omission> omissions() {
        return Operands.omissions(parts, Filter.Kind.COSTS, And::of);
    }

    @Override
    public Node map(UnaryOperator<Clause> change) {
        return of(parts.stream().map(part -> part.map(change))).orElseThrow();
    }

    @Override
    public String print() {
        return parts.stream()
                .map(part -> part instanceof Or ? part.printInside() : part.print())
                .collect(Collectors.joining(" AND "));
    }
}
