package dev.paperboy.matching;

/**
 * One step of a compiled filter, as an int: what to do in the low bits, and above them a number, of a leaf unless said otherwise.
 * Steps work on a stack of sets of papers.
 */
final class Instruction {

    /** Puts the leaf's papers on the stack. */
    static final int LOAD = 0;

    static final int AND = 1;
    static final int OR = 2;
    static final int AND_NOT = 3;

    /** The same for the two sets on top of the stack. */
    static final int AND_TOP = 4;

    static final int OR_TOP = 5;
    static final int AND_NOT_TOP = 6;

    /** Every paper but those on top. */
    static final int COMPLEMENT = 7;

    /** Begins the conjunction with this number, which counts for the score of a paper only if all of it holds. */
    static final int ENTER = 8;

    /** Ends it: its papers are on top. */
    static final int LEAVE = 9;

    /** Weighs the next leaf; the number is that of a weight. */
    static final int WEIGH = 10;

    private static final int KINDS = 0xf;
    private static final int SCORED = 0x10;
    private static final int NUMBER = 5;

    private Instruction() {}

    static int of(int kind, int number) {
        return number << NUMBER | kind;
    }

    /** A step with a leaf that adds to the score. */
    static int scored(int kind, int leaf) {
        return of(kind, leaf) | SCORED;
    }

    static int kind(int instruction) {
        return instruction & KINDS;
    }

    static int number(int instruction) {
        return instruction >>> NUMBER;
    }

    static boolean isScored(int instruction) {
        return (instruction & SCORED) != 0;
    }

    /** Whether the number is that of a leaf. */
    static boolean hasLeaf(int instruction) {
        return kind(instruction) <= AND_NOT;
    }
}
