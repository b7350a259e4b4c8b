package dev.paperboy.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a trigger would make of a date now. */
public record DryRun(LocalDate date, Instant at, List<Digest> digests) {

    public DryRun {
        digests = List.copyOf(digests);
    }

    /** One reader's digest; without papers it would be skipped. */
    public record Digest(long subscriberId, List<ChosenPaper> papers, int overCap) {

        static Digest of(DigestRows.Planned planned) {
            return new Digest(
                    planned.assignment().subscriberId(),
                    planned.choice().papers(),
                    planned.choice().overCap());
        }
    }
}
