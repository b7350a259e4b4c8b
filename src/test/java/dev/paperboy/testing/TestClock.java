package dev.paperboy.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The application's clock under test: the real one until it is told to stand still. */
@ApplicationScoped
public class TestClock extends Clock {

    private volatile @Nullable Instant stopped;

    /** Stands still at this moment. */
    public void standAt(Instant moment) {
        stopped = moment;
    }

    /** Runs again. */
    public void run() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        var moment = stopped;
        return moment == null ? Clock.systemUTC().instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
