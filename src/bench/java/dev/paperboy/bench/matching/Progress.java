package dev.paperboy.bench.matching;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Tells what is going on, so that nobody waits in the dark: minutes since the start, and what of them we had a core for. */
final class Progress {

    private static final long START = System.nanoTime();

    private Progress() {}

    static void say(String what) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.err.printf(
                "[%5.1f s, %5.1f s of CPU] %s%n",
                (System.nanoTime() - START) / 1e9, system.getProcessCpuTime() / 1e9, what);
    }
}
