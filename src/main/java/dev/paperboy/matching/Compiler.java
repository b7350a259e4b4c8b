package dev.paperboy.matching;

import dev.paperboy.matching.language.Clause;
import dev.paperboy.matching.language.Node;
import dev.paperboy.matching.language.Wording;
import java.util.List;
import java.util.function.IntConsumer;

/** Turns the tree of one filter into instructions. */
final class Compiler implements Node.Visitor {

    private final FilterSet set;
    private final IntConsumer code;
    private boolean underNot;
    private boolean underOr;
    private int guards;
    private int depth;
    private int deepest;

    Compiler(FilterSet set, IntConsumer code) {
        this.set = set;
        this.code = code;
    }

    /** How many sets the stack has to hold. */
    int deepest() {
        return deepest;
    }

    int guards() {
        return guards;
    }

    @Override
    public void and(List<Node> parts) {
        boolean guarded = underOr && !underNot;
        int guard = guarded ? guards++ : 0;
        if (guarded) {
            code.accept(Instruction.of(Instruction.ENTER, guard));
        }
        join(parts, new Join(Instruction.AND, Instruction.AND_TOP));
        if (guarded) {
            code.accept(Instruction.of(Instruction.LEAVE, guard));
        }
    }

    @Override
    public void or(List<Node> parts) {
        boolean before = underOr;
        underOr = true;
        join(parts, new Join(Instruction.OR, Instruction.OR_TOP));
        underOr = before;
    }

    @Override
    public void not(Node part) {
        negated(part, this);
        code.accept(Instruction.of(Instruction.COMPLEMENT, 0));
    }

    @Override
    public void clause(Clause clause) {
        deepest = Math.max(deepest, ++depth);
        emit(Instruction.LOAD, clause);
    }

    private void join(List<Node> parts, Join join) {
        parts.get(0).visit(this);
        parts.subList(1, parts.size()).forEach(part -> part.visit(join));
    }

    private void negated(Node part, Node.Visitor visitor) {
        boolean before = underNot;
        underNot = true;
        part.visit(visitor);
        underNot = before;
    }

    private void emit(int kind, Clause clause) {
        int leaf = set.number(clause.leaf());
        boolean scored = !underNot && clause.leaf() instanceof Wording;
        if (scored && clause.weight() != 1) {
            code.accept(Instruction.of(Instruction.WEIGH, set.number(clause.weight())));
        }
        code.accept(scored ? Instruction.scored(kind, leaf) : Instruction.of(kind, leaf));
    }

    /** Joins a further part to the set on top of the stack: a leaf at once, anything else by way of the stack. */
    private final class Join implements Node.Visitor {

        private final int ofLeaf;
        private final int ofTop;

        Join(int ofLeaf, int ofTop) {
            this.ofLeaf = ofLeaf;
            this.ofTop = ofTop;
        }

        @Override
        public void and(List<Node> parts) {
            Compiler.this.and(parts);
            merge(ofTop);
        }

        @Override
        public void or(List<Node> parts) {
            Compiler.this.or(parts);
            merge(ofTop);
        }

        @Override
        public void not(Node part) {
            if (ofLeaf != Instruction.AND) {
                Compiler.this.not(part);
                merge(ofTop);
            } else if (part instanceof Clause clause) {
                negated(clause, new Join(Instruction.AND_NOT, Instruction.AND_NOT_TOP));
            } else {
                negated(part, Compiler.this);
                merge(Instruction.AND_NOT_TOP);
            }
        }

        @Override
        public void clause(Clause clause) {
            emit(ofLeaf, clause);
        }

        private void merge(int kind) {
            depth--;
            code.accept(Instruction.of(kind, 0));
        }
    }
}
