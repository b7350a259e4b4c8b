package dev.paperboy.edition;

import dev.paperboy.search.News;
import dev.paperboy.search.NewsIndexes;
import dev.paperboy.source.SourceReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Plans a chunk of readers whose places are locked: looks again, matches, chooses, writes. */
@ApplicationScoped
class Planner {

    private static final int MOST_LOOKS = 5;

    private final NewsIndexes indexes;
    private final Profiles profiles;
    private final SentPapers sentPapers;
    private final DigestRows rows;
    private final SourceReports sources;

    Planner(NewsIndexes indexes, Profiles profiles, SentPapers sentPapers, DigestRows rows, SourceReports sources) {
        this.indexes = indexes;
        this.profiles = profiles;
        this.sentPapers = sentPapers;
        this.rows = rows;
        this.sources = sources;
    }

    /** Plans a chunk anew, a few times at most, when one of its digests went out meanwhile. */
    static <T> T untilNotOvertaken(Supplier<T> chunk) {
        for (int left = MOST_LOOKS; ; left--) {
            try {
                return chunk.get();
            } catch (PlanningOvertakenException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    /**
     * Plans these readers inside the caller's transaction.
     *
     * @param to the counter's value when this planning began
     * @param again whether a date that had nothing may be planned again
     * @return the readers left to the next sweep, because a digest of theirs may be on its way this moment
     */
    List<Long> plan(Connection connection, List<Assignment> assignments, long to, boolean again, Instant now)
            throws SQLException {
        var existing = PlannedRow.of(connection, assignments);
        var left = new ArrayList<Long>();
        var wanted = new ArrayList<Assignment>();
        var superseded = new ArrayList<Long>();
        for (var assignment : assignments) {
            var digests = existing.getOrDefault(assignment.subscriberId(), List.of());
            if (digests.stream().anyMatch(PlannedRow::busy)) {
                left.add(assignment.subscriberId());
            } else if (digests.stream().noneMatch(d -> blocks(d, assignment, to, again))) {
                wanted.add(assignment);
                if (!assignment.cancelled()) {
                    digests.stream()
                            .filter(PlannedRow::open)
                            .map(PlannedRow::id)
                            .forEach(superseded::add);
                }
            }
        }
        var news = indexes.upTo(to);
        var loaded = profiles.of(connection, wanted, now);
        var sent = sentPapers.of(connection, wanted, news, now);
        var report = sources.at(now);
        var planned = new ArrayList<DigestRows.Planned>();
        for (var assignment : wanted) {
            var profile = loaded.get(assignment.subscriberId());
            if (profile != null) {
                var choice = choose(assignment, profile, to, news, sent.getOrDefault(profile.subscriberId(), Set.of()));
                var row = existing.getOrDefault(assignment.subscriberId(), List.of()).stream()
                        .filter(d -> d.date().equals(assignment.date()))
                        .mapToLong(PlannedRow::id)
                        .findFirst()
                        .orElse(0);
                planned.add(new DigestRows.Planned(
                        assignment,
                        profile,
                        new Window(assignment.place(), to),
                        choice,
                        Silence.sentence(choice, report),
                        row));
            }
        }
        // Matching first: what others wait for is locked as late and as briefly as can be.
        rows.supersede(connection, superseded);
        rows.write(connection, planned);
        return left;
    }

    /** Those of these readers of whom a digest may be on its way this moment. */
    Set<Long> busy(Connection connection, Collection<Assignment> assignments) throws SQLException {
        var busy = new HashSet<Long>();
        PlannedRow.of(connection, assignments).forEach((id, digests) -> {
            if (digests.stream().anyMatch(PlannedRow::busy)) {
                busy.add(id);
            }
        });
        return busy;
    }

    /** What each reader would get; nothing is locked or written. */
    List<DigestRows.Planned> tryOut(Connection connection, List<Assignment> assignments, long to, Instant now)
            throws SQLException {
        var news = indexes.upTo(to);
        var loaded = profiles.of(connection, assignments, now);
        var sent = sentPapers.of(connection, assignments, news, now);
        var report = sources.at(now);
        var tried = new ArrayList<DigestRows.Planned>();
        for (var assignment : assignments) {
            var profile = loaded.get(assignment.subscriberId());
            if (profile != null) {
                var choice = Choice.of(profile, to, news, sent.getOrDefault(profile.subscriberId(), Set.of()));
                tried.add(new DigestRows.Planned(
                        assignment,
                        profile,
                        new Window(assignment.place(), to),
                        choice,
                        Silence.sentence(choice, report),
                        0));
            }
        }
        return tried;
    }

    private static Choice choose(Assignment assignment, Profile profile, long to, News news, Set<Long> sent) {
        return assignment.cancelled() ? Choice.none() : Choice.of(profile, to, news, sent);
    }

    private static boolean blocks(PlannedRow digest, Assignment assignment, long to, boolean again) {
        return digest.date().equals(assignment.date()) && !(again && digest.hadNothing(to));
    }
}
