package dev.paperboy.bench.matching;

import java.lang.management.ManagementFactory;

/** What lives, garbage taken out. */
final class Heap {

    private static final int COLLECTIONS = 3;

    private Heap() {}

    static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
