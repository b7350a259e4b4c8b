package dev.paperboy.paper;

import dev.paperboy.bench.Database;
import dev.paperboy.bench.Document;
import dev.paperboy.source.format.Formats;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stores one very large OAI page in a Java machine of its own, whose heap is too small to hold it: {@code LargeImport h2 page
 * folder}. Prints the papers, the papers a second and the most that the heap ever held, garbage included.
 */
public final class LargeImport {

    private LargeImport() {}

    /** Runs once and ends with an error if the heap does not suffice. */
    public static void main(String... arguments) throws Exception {
        var page = Path.of(arguments[1]);
        try (var database = arguments[0].equals("h2") ? Database.h2(Path.of(arguments[2])) : Database.postgresql();
                var connection = database.connect();
                var in = Files.newInputStream(page)) {
            var start = System.nanoTime();
            var transaction = new IngestTransaction(connection, NewsRule.ALL, Formats.NOW);
            Formats.of(Document.OAI).read(in, transaction);
            var report = transaction.finish();
            connection.commit();
            var seconds = (System.nanoTime() - start) / 1e9;
            var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            System.out.printf(
                    "%-12s%,8d papers of %d MB, %,8.0f papers/s, heap at most %d of %d MB%n",
                    database.name(),
                    report.created(),
                    Files.size(page) >> 20,
                    report.created() / seconds,
                    peak >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}
