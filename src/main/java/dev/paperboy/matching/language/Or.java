package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any of two or more. */
public record Or(List<Node> parts) implements Node {

    /** The disjunction in normal form: nothing of nothing, and one part is that part. */
    static Optional<Node> of(Stream<Node> parts) {
        var flat = Operands.normal(parts.flatMap(part -> part instanceof Or or ? or.parts.stream() : Stream.of(part)));
        return flat.size() > 1 ? Optional.of(new Or(flat)) : flat.stream().findFirst();
    }

    @Override
    public BitSet matches(Day day) {
        var any = new BitSet();
        for (var part : parts) {
            any.or(part.matches(day));
        }
        return any;
    }

    @Override
    public boolean bounded() {
        return parts.stream().allMatch(Node::bounded);
    }

    @Override
    public Stream<Clause> clauses() {
        return parts.stream().flatMap(Node::clauses);
    }

    @Override
    public Stream<Clause> positives() {
        return parts.stream().flatMap(Node::positives);
    }

    @Override
    public Stream<Clause> reasons(Day paper) {
        return parts.stream().flatMap(part -> part.reasons(paper));
    }

    @Override
    public Stream<Node> shortfalls(Day paper) {
        return matches(paper).isEmpty() ? Stream.of(map(Clause::unweighted)) : Stream.of();
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

    @Override
    public String printInside() {
        return "(" + print() + ")";
    }
}
