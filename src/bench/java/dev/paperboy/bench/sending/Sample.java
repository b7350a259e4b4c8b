package dev.paperboy.bench.sending;

import java.time.Duration;

/**
 * What one turn showed.
 *
 * @param perSecond mails a second
 * @param cpuMicros microseconds of CPU the sender used for a mail, all its threads together; NaN where that is not known
 */
record Sample(double perSecond, double cpuMicros) {

    static Sample of(int mails, double seconds) {
        return new Sample((mails - 1) / seconds, Double.NaN);
    }

    /** @param cpu used for all mails together */
    static Sample of(int mails, double seconds, Duration cpu) {
        return new Sample((mails - 1) / seconds, cpu.toNanos() / 1e3 / mails);
    }
}
