package dev.paperboy.api;

import java.util.List;

/** One page of a list. */
record Page<T>(List<T> items, int page, int size, long total) {

    private static final int LARGEST = 200;

    /** Looks at what was asked for.
     *
     * @throws ProblemException (400) for a page or size that cannot be */
    static void check(int page, int size) {
        if (page < 0 || page > 1_000_000) {
            throw ProblemException.field(400, "page", "The page is counted from 0.");
        }
        if (size < 1 || size > LARGEST) {
            throw ProblemException.field(400, "size", "The size is between 1 and " + LARGEST + ".");
        }
    }
}
