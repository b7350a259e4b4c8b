package dev.paperboy.bench.matching;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks from 0, the lower the likelier, as words and names come in life. */
final class Zipf {

    private final double[] upTo;

    /** @param head how many of the first ranks are about equally likely */
    Zipf(int count, double head, double exponent) {
        upTo = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++) {
            sum += Math.pow(rank + head, -exponent);
            upTo[rank] = sum;
        }
    }

    int next(Random chance) {
        var place = Arrays.binarySearch(upTo, chance.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
    }
}
