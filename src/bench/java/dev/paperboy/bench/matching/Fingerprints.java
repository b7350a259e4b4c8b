package dev.paperboy.bench.matching;

/**
 * Which texts were there before, by 64 bits of each: two different ones of a million share them once in tens of millions of
 * runs. All memory is taken at once, so that it does not count for what is measured meanwhile.
 */
final class Fingerprints {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] slots;

    Fingerprints(int most) {
        slots = new long[Integer.highestOneBit(Math.max(1, most)) * 4];
    }

    /** False when it was there. */
    boolean add(String text) {
        var print = of(text);
        var slot = (int) (print ^ print >>> 32) & slots.length - 1;
        while (slots[slot] != 0) {
            if (slots[slot] == print) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = print;
        return true;
    }

    private static long of(String text) {
        var hash = SEED;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
