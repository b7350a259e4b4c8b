package dev.paperboy.source.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an OAI-PMH answer said of itself.
 *
 * @param records how many records it has, good, bad and deleted
 * @param responseDate when the repository answered, by its own clock; null where it does not say
 * @param resumptionToken where the list goes on, exactly as it came; null at its end
 * @param completeListSize how many records the whole list has; null where the repository does not say
 * @param cursor the place of the first record in the whole list; null where the repository does not say
 * @param error why there are no records; null where there is no error
 */
public record OaiPage(
        int records,
        @Nullable Instant responseDate,
        @Nullable String resumptionToken,
        @Nullable Long completeListSize,
        @Nullable Long cursor,
        @Nullable OaiError error) {}
