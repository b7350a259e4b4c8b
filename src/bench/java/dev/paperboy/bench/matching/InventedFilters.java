package dev.paperboy.bench.matching;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Filters as people write them, no two alike in their canonical form; the same seed gives the same ones in the same order. */
final class InventedFilters {

    private static final double WITH_PHRASE = 0.3;
    private static final double WITH_CATEGORIES = 0.3;
    private static final double WITH_NOT = 0.2;
    private static final double AUTHOR = 0.03;

    private final Random chance;
    private final LeafSource source;
    private final Fingerprints known;

    /** @param most how many can be made at most */
    InventedFilters(LeafSource source, long seed, int most) {
        this.source = source;
        this.chance = new Random(seed);
        this.known = new Fingerprints(most);
    }

    List<InventedFilter> next(int count) {
        var filters = new ArrayList<InventedFilter>(count);
        while (filters.size() < count) {
            filters.add(next());
        }
        return filters;
    }

    InventedFilter next() {
        while (true) {
            var part = part();
            Filter filter = Filters.reopen(part.filter());
            if (known.add(filter.canonical())) {
                return new InventedFilter(part, filter);
            }
        }
    }

    private Part part() {
        var shape = Shape.any(chance);
        var leaves = leaves(shape.leaves(chance));
        var part = shape.of(leaves);
        if (chance.nextDouble() < WITH_CATEGORIES) {
            part = Joined.all(part, categories());
        }
        return chance.nextDouble() < WITH_NOT ? new Excluding(part, fresh(leaves, source.word(chance))) : part;
    }

    private List<PartLeaf> leaves(int count) {
        var leaves = new ArrayList<PartLeaf>();
        var phrase = chance.nextDouble() < WITH_PHRASE ? chance.nextInt(count) : count;
        while (leaves.size() < count) {
            PartLeaf leaf;
            if (leaves.size() == phrase) {
                leaf = source.phrase(chance);
            } else if (chance.nextDouble() < AUTHOR) {
                leaf = source.author(chance);
            } else {
                leaf = source.word(chance);
            }
            if (!leaves.contains(leaf)) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    private PartLeaf fresh(List<PartLeaf> leaves, PartLeaf leaf) {
        return leaves.contains(leaf) ? fresh(leaves, source.word(chance)) : leaf;
    }

    private Part categories() {
        var categories = new ArrayList<CategoryLeaf>();
        for (var count = 1 + chance.nextInt(3); categories.size() < count; ) {
            var category = source.category(chance);
            if (!categories.contains(category)) {
                categories.add(category);
            }
        }
        return Joined.any(categories);
    }
}
