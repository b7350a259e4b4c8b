package dev.paperboy.api;

import dev.paperboy.edition.EditionReport;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one listener is told: what changed, and now and then that the line is alive, so that no proxy hangs up. */
final class EditionWatch {

    private static final int MOST_SILENT_LOOKS = 15;

    private final Sse sse;
    private @Nullable EditionJson told;
    private int silent;

    EditionWatch(Sse sse) {
        this.sse = sse;
    }

    /** Whether nothing more is to be expected. */
    static boolean isLast(Optional<EditionReport> report) {
        return report.map(EditionReport::state)
                .filter(state -> state != EditionReport.State.DONE && state != EditionReport.State.CANCELLED)
                .isEmpty();
    }

    /** What to say after one look; empty to say nothing. */
    Optional<OutboundSseEvent> see(Optional<EditionReport> report) {
        var now = report.map(EditionJson::of).orElse(told);
        if (now == null || now.equals(told)) {
            return alive();
        }
        told = now;
        silent = 0;
        return Optional.of(sse.newEventBuilder()
                .name("edition")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(EditionJson.class, now)
                .build());
    }

    private Optional<OutboundSseEvent> alive() {
        silent++;
        if (silent < MOST_SILENT_LOOKS) {
            return Optional.empty();
        }
        silent = 0;
        return Optional.of(sse.newEventBuilder().comment("alive").build());
    }
}
