package dev.paperboy.matching.language;

import java.util.List;
import java.util.stream.Stream;

/** A compiled filter. Two are equal when their canonical forms are, whatever was typed. */
public final class Filter {

    private static final int MOST_VARIATIONS = 100;

    private final Node root;
    private final String canonical;
    private final List<Clause> positives;
    private final boolean readsSignals;

    public Filter(Node root) {
        this.root = root;
        this.canonical = root.print();
        this.positives = root.positives().toList();
        this.readsSignals = root.clauses().anyMatch(clause -> clause.leaf().readsSignals());
    }

    /** The one way to write this filter; never blank, and {@link Filters#reopen} takes it back. */
    public String canonical() {
        return canonical;
    }

    /**
     * Whether a paper can come to match later without a change of its text: the filter has an upvotes:, comments:, has:, src:,
     * kind:cross or kind:replace clause.
     */
    public boolean readsSignals() {
        return readsSignals;
    }

    public Node root() {
        return root;
    }

    /** The clauses that are not under a NOT: those that give score and reasons. */
    public List<Clause> positives() {
        return positives;
    }

    /** What this one takes, and what the other one takes. */
    public Filter or(Filter other) {
        return new Filter(Or.of(Stream.of(root, other.root)).orElseThrow());
    }

    /** What this one takes and the other one does not. */
    public Filter without(Filter other) {
        return new Filter(And.of(Stream.of(root, Not.of(other.root))).orElseThrow());
    }

    /** What a clause does where it stands. */
    public enum Kind {
        /** A side of OR: it can only bring more. */
        ADDS,
        /** A side of AND, or a NOT: it can only take away. */
        COSTS
    }

    /**
     * This filter with one of its clauses taken out.
     *
     * @param clause a leaf or a whole NOT, in canonical print without weight
     * @param without what is left, in normal form
     */
    public record Variation(String clause, Kind kind, Filter without) {}

    /**
     * The filter without each of its clauses in turn, the first 100 in the order of print. A clause without which there would be
     * nothing to look for is not among them.
     */
    public List<Variation> variations() {
        return root.omissions()
                .flatMap(omission -> omission.rest().stream()
                        .filter(Node::bounded)
                        .map(rest -> new Variation(omission.clause(), omission.kind(), new Filter(rest))))
                .distinct()
                .limit(MOST_VARIATIONS)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter && canonical.equals(filter.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
