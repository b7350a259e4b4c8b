package dev.paperboy.bench.matching;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Collection;

/**
 * What this thread used, whoever else is busy on the machine. The garbage collector's threads are left out, which favours who
 * makes garbage: Lucene, not us.
 */
public final class CpuTime {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    public static double seconds(Work work) throws IOException, SQLException {
        var start = THREADS.getCurrentThreadCpuTime();
        use(work.run());
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    public static long allocated(Work work) throws IOException, SQLException {
        var start = THREADS.getCurrentThreadAllocatedBytes();
        use(work.run());
        return THREADS.getCurrentThreadAllocatedBytes() - start;
    }

    /** Nothing that was reckoned for this can be optimised away. */
    private static void use(long answer) {
        if (answer < 0) {
            throw new IllegalStateException("Less than nothing was found: " + answer);
        }
    }

    static double median(Collection<Double> values) {
        var sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
