package dev.paperboy.matching.language;

import java.util.List;

/** A compiled filter. Two are equal when their canonical forms are, whatever was typed. */
public final class Filter {

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

    /** Whether a paper can come to match later without a change of its text: the filter has an upvotes:, comments:, has:, src: or kind: clause. */
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
