package dev.paperboy.bench.rendering;

import dev.paperboy.bench.matching.CpuTime;
import dev.paperboy.bench.matching.Rounds;
import dev.paperboy.bench.matching.Work;
import dev.paperboy.delivery.BenchedMails;
import dev.paperboy.rendering.BenchedDigests;
import dev.paperboy.rendering.DigestMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Renders and composes the digests of some hundred readers, whole and of fragments, in turns on one thread, and compares the
 * mails byte for byte.
 */
public final class RenderingRun {

    private static final int READERS = 300;
    private static final int ROUNDS = 15;
    private static final double ENOUGH = 60;

    private final BenchedDigests digests = new BenchedDigests();
    private final InventedDigests invented = new InventedDigests();
    private final RenderingReport report = new RenderingReport();

    private RenderingRun() {}

    private enum Way {
        WHOLE,
        FRAGMENTS
    }

    /** Prints the tables and writes {@code target/bench/rendering.json}. */
    public static void run() throws IOException, SQLException {
        // As the application sets it; without it the peer takes three times as long.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        new RenderingRun().all();
    }

    private void all() throws IOException, SQLException {
        report.begin();
        for (int papers : List.of(15, 40)) {
            measure(papers);
        }
        report.reasons(new ReasonsTimes().microseconds());
        report.write();
    }

    private void measure(int papers) throws IOException, SQLException {
        var mails = invented.of(READERS, papers);
        Work whole = () -> whole(mails);
        Work fragments = () -> fragments(mails);
        long bytes = compare(mails) / READERS;
        var rounds = new Rounds<Way>();
        rounds.add(Way.WHOLE, 1, whole);
        rounds.add(Way.FRAGMENTS, 1, () -> fragments.run() + fragments.run() + fragments.run() + fragments.run());
        var seconds = rounds.run(ROUNDS, ENOUGH);
        report.digest(
                papers,
                bytes,
                1e6 * seconds.getOrDefault(Way.WHOLE, 0.0) / READERS,
                1e6 * seconds.getOrDefault(Way.FRAGMENTS, 0.0) / READERS / 4,
                CpuTime.allocated(whole) / READERS,
                CpuTime.allocated(fragments) / READERS);
    }

    private long whole(List<DigestMail> mails) {
        long bytes = 0;
        for (int i = 0; i < mails.size(); i++) {
            bytes += BenchedMails.plain(digests.whole(mails.get(i)), i).length;
        }
        return bytes;
    }

    private long fragments(List<DigestMail> mails) {
        try (var line = BenchedMails.line()) {
            long bytes = 0;
            for (int i = 0; i < mails.size(); i++) {
                bytes += BenchedMails.write(digests.assembled(mails.get(i)), i, line);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long compare(List<DigestMail> mails) {
        long bytes = 0;
        for (int i = 0; i < mails.size(); i++) {
            var expected = BenchedMails.plain(digests.whole(mails.get(i)), i);
            for (int again = 0; again < 2; again++) {
                if (!Arrays.equals(expected, BenchedMails.ready(digests.assembled(mails.get(i)), i))) {
                    throw new IllegalStateException("Fragments make another mail than the whole");
                }
            }
            bytes += expected.length;
        }
        return bytes;
    }
}
