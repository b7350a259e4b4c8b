package dev.paperboy.bench.sending;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/** Our own turn: a new day's papers come in and every reader's digest is planned; then the brake is let go. */
final class Paperboy implements Sender {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

    private final PackagedPaperboy app;
    private final DigestsInDatabase digests;
    private final int readers;
    private int turn;
    private long edition;

    Paperboy(PackagedPaperboy app, DigestsInDatabase digests, int readers) {
        this.app = app;
        this.digests = digests;
        this.readers = readers;
    }

    @Override
    public void prepare() throws IOException, SQLException, InterruptedException {
        var date = FIRST.plusDays(turn);
        digests.hold(true);
        app.load(DayOfPapers.lines(turn, date));
        edition = app.plan(date, readers);
        turn++;
    }

    @Override
    public Sample send(Sink sink) throws IOException, SQLException, InterruptedException {
        var before = app.cpu();
        sink.begin();
        digests.hold(false);
        var counted = sink.seconds(readers);
        awaitRecords();
        var cpu = app.cpu().minus(before);
        var seconds = counted.isPresent() ? counted.getAsDouble() : digests.seconds(edition);
        return Sample.of(readers, seconds, cpu);
    }

    private void awaitRecords() throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (digests.sent(edition) < readers) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Of " + readers + " digests only " + digests.sent(edition) + " were sent");
            }
            Thread.sleep(100);
        }
    }
}
