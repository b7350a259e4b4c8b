package dev.paperboy.edition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one listener is told: what changed, and now and then that the line is alive. */
final class EditionWatch<E> {

    private static final int MOST_SILENT_LOOKS = 15;

    private final EditionListener<E> listener;
    private @Nullable EditionReport told;
    private int silent;
    private boolean over;

    EditionWatch(EditionListener<E> listener) {
        this.listener = listener;
    }

    /** Whether there is anything left to look for; false after the last report, or when the edition is gone. */
    boolean goesOn(Optional<EditionReport> report) {
        var before = over;
        over = report.isEmpty() || listener.isLast(report.get());
        return !before;
    }

    /** What to say after one look; empty to say nothing. */
    Optional<E> see(Optional<EditionReport> report) {
        if (report.isEmpty() || report.get().equals(told)) {
            return alive();
        }
        told = report.get();
        silent = 0;
        return Optional.of(listener.tell(report.get()));
    }

    private Optional<E> alive() {
        silent++;
        if (silent < MOST_SILENT_LOOKS) {
            return Optional.empty();
        }
        silent = 0;
        return Optional.of(listener.alive());
    }
}
