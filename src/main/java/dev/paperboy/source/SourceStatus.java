package dev.paperboy.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source as it stands.
 *
 * @param title what people call it
 * @param reached everything up to this day is in; empty when nothing is yet
 * @param lastSuccess when it was last read to the end; empty when it never was
 * @param nextTry when it is tried again after a failure; empty when it waits for the next round
 * @param running whether somebody is fetching it now
 * @param failures how often it failed in a row
 * @param last its last harvest
 */
public record SourceStatus(
        String name,
        String title,
        Optional<LocalDate> reached,
        Optional<Instant> lastSuccess,
        Optional<Instant> nextTry,
        boolean running,
        int failures,
        Optional<Harvest> last) {

    static SourceStatus of(PaperSource source, SourceStates.@Nullable State state, Optional<Harvest> last) {
        if (state == null) {
            return new SourceStatus(
                    source.name(),
                    source.title(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    0,
                    last);
        }
        return new SourceStatus(
                source.name(),
                source.title(),
                Optional.ofNullable(state.progress().reached()),
                Optional.ofNullable(state.lastSuccessAt()),
                Optional.ofNullable(state.nextTryAt()),
                state.claimed(),
                state.failures(),
                last);
    }
}
