package dev.paperboy.delivery;

import java.time.LocalDate;
import java.util.Optional;

/** A new sender's days. */
record TestWarmUp(Optional<LocalDate> start, int firstDay, double growth) implements SmtpConfig.WarmUpDays {

    static final TestWarmUp NONE = new TestWarmUp(Optional.empty(), 1, 1);

    static TestWarmUp from(LocalDate day, int firstDay, double growth) {
        return new TestWarmUp(Optional.of(day), firstDay, growth);
    }
}
