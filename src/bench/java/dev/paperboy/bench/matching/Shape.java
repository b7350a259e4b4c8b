package dev.paperboy.bench.matching;

import java.util.List;
import java.util.Random;

/** How the leaves of a filter are joined. */
enum Shape {
    /** From a single word to four. */
    ANY(1, 4) {
        @Override
        Part of(List<PartLeaf> leaves) {
            return Joined.any(leaves);
        }
    },
    ALL(2, 3) {
        @Override
        Part of(List<PartLeaf> leaves) {
            return Joined.all(leaves);
        }
    },
    ANY_AND_ONE(3, 3) {
        @Override
        Part of(List<PartLeaf> leaves) {
            return Joined.all(Joined.any(leaves.subList(0, 2)), leaves.get(2));
        }
    },
    ONE_OR_BOTH(3, 3) {
        @Override
        Part of(List<PartLeaf> leaves) {
            return Joined.any(leaves.get(0), Joined.all(leaves.subList(1, 3)));
        }
    },
    BOTH_OR_BOTH(4, 4) {
        @Override
        Part of(List<PartLeaf> leaves) {
            return Joined.any(Joined.all(leaves.subList(0, 2)), Joined.all(leaves.subList(2, 4)));
        }
    };

    private final int fewest;
    private final int most;

    Shape(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    static Shape any(Random chance) {
        return values()[chance.nextInt(values().length)];
    }

    int leaves(Random chance) {
        return fewest + chance.nextInt(most - fewest + 1);
    }

    abstract Part of(List<PartLeaf> leaves);
}
