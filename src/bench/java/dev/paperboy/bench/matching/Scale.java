package dev.paperboy.bench.matching;

/**
 * How much is measured.
 *
 * @param share CPU seconds after which an opponent takes no further turn in a race
 * @param agreementSeconds for how long answers of one large load are compared
 */
record Scale(boolean quick, int small, int large, int huge, int rounds, double share, double agreementSeconds) {

    static final Scale FULL = new Scale(false, 10_000, 100_000, 1_000_000, 5, 2, 45);

    /** For trying; its figures are not the ones to quote. */
    static final Scale QUICK = new Scale(true, 2_000, 10_000, 100_000, 3, 0.5, 5);
}
