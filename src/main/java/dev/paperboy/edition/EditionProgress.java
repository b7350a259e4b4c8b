package dev.paperboy.edition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Tells listeners how editions go on: looks once a second, and says only what is new. */
@ApplicationScoped
public class EditionProgress {

    /** So many may listen at once, to whatever editions. */
    public static final int MOST_LISTENERS = 100;

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final RecentReports reports;
    private final Semaphore free = new Semaphore(MOST_LISTENERS);

    EditionProgress(RecentReports reports) {
        this.reports = reports;
    }

    /**
     * The progress of one edition, now and at each change; ends with the listener's last report, or when the edition is gone.
     * What it gives has to be subscribed to: until it ends or is cancelled it takes a place.
     *
     * @return empty when all places are taken
     */
    public <E> Optional<Multi<E>> of(long editionId, EditionListener<E> listener) {
        if (!free.tryAcquire()) {
            return Optional.empty();
        }
        return Optional.of(
                looks(editionId, new EditionWatch<>(listener)).onTermination().invoke(() -> free.release()));
    }

    private <E> Multi<E> looks(long editionId, EditionWatch<E> watch) {
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> reports.of(editionId))
                .select()
                .first(watch::goesOn)
                .map(watch::see)
                .select()
                .where(Optional::isPresent)
                .map(Optional::orElseThrow);
    }
}
