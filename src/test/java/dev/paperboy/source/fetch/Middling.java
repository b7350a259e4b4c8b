package dev.paperboy.source.fetch;

import java.util.random.RandomGenerator;

/** Chance that never leans to either side. */
final class Middling implements RandomGenerator {

    @Override
    public long nextLong() {
        return 0;
    }

    @Override
    public double nextDouble() {
        return 0.5;
    }
}
