package dev.paperboy.matching.language;

import java.util.Optional;

/**
 * A part of a filter with one clause left out.
 *
 * @param clause what was left out, in canonical print without weight
 * @param rest what is left; empty when the clause was all there was
 */
record Omission(String clause, Filter.Kind kind, Optional<Node> rest) {

    /** The clause that is all there is here; what joins it to others says of which kind it is. */
    static Omission whole(String clause) {
        return new Omission(clause, Filter.Kind.ADDS, Optional.empty());
    }
}
