package dev.paperboy.matching;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Statistics;

/**
 * Holds the filters of a set against one day, one filter after the other: the papers that match, and the best of them in order.
 * Once what a filter looks for was answered, nothing is allocated. For one thread at a time.
 */
public final class Matcher {

    /** A list is walked whole, which is quick, unless it is so many times longer than what matched. */
    private static final int WALK = 3;

    private final Day day;
    private final FilterSet set;
    private final Answers answers;
    private final Papers papers;
    private final float freshness;
    private final int width;
    private final Best best;

    /** What each paper has before its text is looked at. */
    private final float[] priors;

    private final float[] scores;
    private final int[] found;
    private long[] stack = {};
    private long[] guards = {};
    private int[] entered = {};
    private boolean ofText;
    private int total;

    /**
     * @param statistics of the days whose words count
     * @param freshness what the day adds to the score of a paper that has looked-for words
     */
    Matcher(DayIndex index, FilterSet set, Statistics statistics, float freshness) {
        this.day = index.day();
        this.set = set;
        this.answers = new Answers(day, statistics);
        this.freshness = freshness;
        this.width = answers.width();
        this.papers = new Papers(day, width);
        this.best = new Best(day.size());
        this.scores = new float[day.size()];
        this.found = new int[day.size()];
        this.priors = new float[day.size()];
        for (int paper = 0; paper < priors.length; paper++) {
            priors[paper] = Ranking.votes(day.upvotes(paper));
        }
    }

    /**
     * Finds the papers that are news in the window and match. For a filter that reads signals, a paper touched in the window is
     * news too.
     *
     * @param filter its number in the set
     * @param from exclusive
     * @param to inclusive
     * @param most how many of the best to put in order
     * @return how many match in all
     */
    public int match(int filter, long from, long to, int most) {
        var programs = set.programs();
        return find(programs, filter, papers.within(from, to, programs.readsSignals(filter)), most);
    }

    /** Finds all papers that match, news or not. */
    public int search(int filter, int most) {
        return find(set.programs(), filter, papers.all(), most);
    }

    /** How many are in order: as many as were asked for, or as match. */
    public int size() {
        return best.size();
    }

    /** The paper of this rank, the best one's is 0. */
    public Match get(int rank) {
        int paper = best.paper(rank);
        return new Match(day.id(paper), score(rank), day.upvotes(paper), day.seq(paper));
    }

    /** What ranked it: text, votes and freshness together. */
    public float score(int rank) {
        return ofText ? best.score(rank) + freshness : best.score(rank);
    }

    /** The share of its words in that. */
    public float textScore(int rank) {
        return best.score(rank) - priors[best.paper(rank)];
    }

    /** The id of the paper of this rank. */
    public long paperId(int rank) {
        return day.id(best.paper(rank));
    }

    /** The id of each paper that matches, in no order that means anything: the index goes up to what the last question gave. */
    public long foundId(int index) {
        return day.id(found[index]);
    }

    private int find(Programs programs, int filter, long[] news, int most) {
        int start = programs.start(filter);
        int end = programs.end(filter);
        makeRoom(programs);
        ask(programs.code(), start, end);
        run(programs.code(), start, end);
        enumerate(news);
        score(programs, start, end);
        best.select(found, total, scores, most);
        return total;
    }

    private void makeRoom(Programs programs) {
        if (stack.length < programs.deepest() * width) {
            stack = new long[programs.deepest() * width];
        }
        if (entered.length <= programs.guards()) {
            entered = new int[programs.guards() + 1];
            guards = new long[programs.guards() * width];
        }
    }

    private void ask(int[] code, int start, int end) {
        ofText = false;
        for (int at = start; at < end; at++) {
            int instruction = code[at];
            ofText |= Instruction.isScored(instruction);
            if (Instruction.hasLeaf(instruction) && answers.row(Instruction.number(instruction)) < 0) {
                int leaf = Instruction.number(instruction);
                answers.ask(leaf, set.leaf(leaf));
            }
        }
    }

    private void run(int[] code, int start, int end) {
        var bits = answers.bits();
        int top = -width;
        for (int at = start; at < end; at++) {
            int number = Instruction.number(code[at]);
            switch (Instruction.kind(code[at])) {
                case Instruction.LOAD -> {
                    top += width;
                    System.arraycopy(bits, answers.row(number) * width, stack, top, width);
                }
                case Instruction.AND -> and(stack, top, bits, answers.row(number) * width, width);
                case Instruction.OR -> or(stack, top, bits, answers.row(number) * width, width);
                case Instruction.AND_NOT -> andNot(stack, top, bits, answers.row(number) * width, width);
                case Instruction.AND_TOP -> {
                    top -= width;
                    and(stack, top, stack, top + width, width);
                }
                case Instruction.OR_TOP -> {
                    top -= width;
                    or(stack, top, stack, top + width, width);
                }
                case Instruction.AND_NOT_TOP -> {
                    top -= width;
                    andNot(stack, top, stack, top + width, width);
                }
                case Instruction.COMPLEMENT -> complement(top);
                case Instruction.LEAVE -> System.arraycopy(stack, top, guards, number * width, width);
                default -> {}
            }
        }
    }

    private static void and(long[] set, int at, long[] other, int from, int width) {
        for (int i = 0; i < width; i++) {
            set[at + i] &= other[from + i];
        }
    }

    private static void or(long[] set, int at, long[] other, int from, int width) {
        for (int i = 0; i < width; i++) {
            set[at + i] |= other[from + i];
        }
    }

    private static void andNot(long[] set, int at, long[] other, int from, int width) {
        for (int i = 0; i < width; i++) {
            set[at + i] &= ~other[from + i];
        }
    }

    private void complement(int at) {
        for (int i = 0; i < width; i++) {
            stack[at + i] = ~stack[at + i];
        }
    }

    /** Numbers what matches. Scores of all others keep what earlier filters left there: nobody reads it. */
    private void enumerate(long[] news) {
        int count = 0;
        for (int i = 0; i < width; i++) {
            for (long left = stack[i] & news[i]; left != 0; left &= left - 1) {
                int paper = (i << 6) + Long.numberOfTrailingZeros(left);
                found[count++] = paper;
                scores[paper] = priors[paper];
            }
        }
        total = count;
    }

    private void score(Programs programs, int start, int end) {
        if (!ofText || total == 0) {
            return;
        }
        var code = programs.code();
        float weight = 1;
        int depth = 0;
        for (int at = start; at < end; at++) {
            int instruction = code[at];
            int number = Instruction.number(instruction);
            if (Instruction.isScored(instruction)) {
                int row = answers.row(number);
                if (depth > 0) {
                    addWithin(entered[depth - 1], row, weight);
                } else {
                    add(row, weight);
                }
                weight = 1;
            } else if (Instruction.kind(instruction) == Instruction.WEIGH) {
                weight = programs.weight(number);
            } else if (Instruction.kind(instruction) == Instruction.ENTER) {
                enter(number * width, depth++);
            } else if (Instruction.kind(instruction) == Instruction.LEAVE) {
                depth--;
            }
        }
    }

    /** A conjunction inside another one counts where both hold. */
    private void enter(int guard, int depth) {
        if (depth > 0) {
            and(guards, guard, guards, entered[depth - 1], width);
        }
        entered[depth] = guard;
    }

    private void add(int row, float weight) {
        int start = answers.start(row);
        int end = answers.end(row);
        if (total * WALK < end - start) {
            for (int i = 0; i < total; i++) {
                scores[found[i]] += weight * answers.score(row, found[i]);
            }
            return;
        }
        var listed = answers.papers();
        var worth = answers.scores();
        for (int i = start; i < end; i++) {
            scores[listed[i]] += weight * worth[i];
        }
    }

    private void addWithin(int guard, int row, float weight) {
        if (answers.start(row) == answers.end(row)) {
            return;
        }
        for (int i = 0; i < total; i++) {
            int paper = found[i];
            if ((guards[guard + (paper >> 6)] >>> paper & 1) != 0) {
                scores[paper] += weight * answers.score(row, paper);
            }
        }
    }
}
