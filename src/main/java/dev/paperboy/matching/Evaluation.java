package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Statistics;

/** Runs compiled filters on a day, one after the other: which papers match, and their scores. */
final class Evaluation {

    private final Answers answers;
    private final int width;
    private final Sets stack;
    /** What holds of conjunctions that count for the score only as a whole. */
    private final Sets guards;

    private final Scores scores;
    private final float[] priors;
    private final int[] found;
    private int[] entered = {};
    /** By instruction: the row of its leaf. */
    private int[] rows = {};

    private int total;

    Evaluation(Day day, FilterSet set, Statistics statistics) {
        this.answers = new Answers(day, set, statistics);
        this.width = answers.width();
        this.stack = new Sets(width);
        this.guards = new Sets(width);
        this.scores = new Scores(day.size(), width);
        this.found = new int[day.size()];
        this.priors = new float[day.size()];
        for (int paper = 0; paper < priors.length; paper++) {
            priors[paper] = Ranking.votes(day.upvotes(paper));
        }
    }

    /** The papers that match, as many as {@link #total}. */
    int[] found() {
        return found;
    }

    int total() {
        return total;
    }

    /** The scores of those papers, by paper. */
    float[] scores() {
        return scores.all();
    }

    /** What a paper has before its text is looked at. */
    float prior(int paper) {
        return priors[paper];
    }

    /** @param news the papers that are looked at */
    void run(Programs programs, int filter, long[] news) {
        makeRoom(programs);
        total = 0;
        if (!fetch(programs, filter)) {
            return;
        }
        match(programs, filter);
        enumerate(news);
        if (total > 0 && programs.looksForWords(filter)) {
            score(programs, filter);
        }
    }

    private void makeRoom(Programs programs) {
        stack.clear(programs.deepest());
        guards.clear(programs.guards());
        if (entered.length <= programs.guards()) {
            entered = new int[programs.guards() + 1];
        }
    }

    /**
     * Looks into all rows before the first is used, so that the processor waits for all of them at once. Says whether any has a
     * paper: a filter matches nothing unless something it looks for is there.
     */
    private boolean fetch(Programs programs, int filter) {
        var code = programs.code();
        int start = programs.start(filter);
        int length = programs.end(filter) - start;
        if (rows.length < length) {
            rows = new int[length];
        }
        long seen = 0;
        for (int i = 0; i < length; i++) {
            int instruction = code[start + i];
            if (Instruction.hasLeaf(instruction)) {
                int row = answers.row(Instruction.number(instruction));
                rows[i] = row;
                seen |= answers.data()[row];
            } else if (Instruction.kind(instruction) == Instruction.WEIGH) {
                i++;
            }
        }
        return seen != 0;
    }

    private void match(Programs programs, int filter) {
        var code = programs.code();
        var data = answers.data();
        int start = programs.start(filter);
        int end = programs.end(filter);
        for (int at = start; at < end; at++) {
            int number = Instruction.number(code[at]);
            int row = rows[at - start];
            switch (Instruction.kind(code[at])) {
                case Instruction.LOAD -> stack.load(data, row);
                case Instruction.AND -> stack.and(data, row);
                case Instruction.OR -> stack.or(data, row);
                case Instruction.AND_NOT -> stack.andNot(data, row);
                case Instruction.AND_TOP -> stack.andTop();
                case Instruction.OR_TOP -> stack.orTop();
                case Instruction.AND_NOT_TOP -> stack.andNotTop();
                case Instruction.COMPLEMENT -> stack.complement();
                case Instruction.LEAVE -> stack.copyTo(guards, number);
                case Instruction.WEIGH -> at++;
                default -> {}
            }
        }
    }

    private void enumerate(long[] news) {
        int count = 0;
        for (int at = 0; at < width; at++) {
            for (long left = stack.get(at) & news[at]; left != 0; left &= left - 1) {
                int paper = (at << 6) + Long.numberOfTrailingZeros(left);
                found[count++] = paper;
                scores.begin(paper, priors[paper]);
            }
        }
        total = count;
    }

    private void score(Programs programs, int filter) {
        var code = programs.code();
        var data = answers.data();
        float weight = 1;
        int depth = 0;
        int start = programs.start(filter);
        int end = programs.end(filter);
        for (int at = start; at < end; at++) {
            int number = Instruction.number(code[at]);
            if (Instruction.isScored(code[at])) {
                int row = rows[at - start];
                if (depth == 0) {
                    scores.add(data, row, weight, found, total);
                } else {
                    scores.addWithin(guards.all(), entered[depth - 1] * width, data, row, weight);
                }
                weight = 1;
            } else if (Instruction.kind(code[at]) == Instruction.WEIGH) {
                weight = Float.intBitsToFloat(code[++at]);
            } else if (Instruction.kind(code[at]) == Instruction.ENTER) {
                // A conjunction inside another one counts where both hold.
                if (depth > 0) {
                    guards.intersect(number, entered[depth - 1]);
                }
                entered[depth++] = number;
            } else if (Instruction.kind(code[at]) == Instruction.LEAVE) {
                depth--;
            }
        }
    }
}
