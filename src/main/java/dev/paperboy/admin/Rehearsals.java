package dev.paperboy.admin;

import dev.paperboy.edition.ChosenPaper;
import dev.paperboy.edition.DryRun;
import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tries a trigger out: nothing is written and nothing is sent. */
@ApplicationScoped
class Rehearsals {

    private static final int SHOWN = 50;

    private final TriggerPlanning planning;
    private final SubscriberRepository subscribers;

    Rehearsals(TriggerPlanning planning, SubscriberRepository subscribers) {
        this.planning = planning;
        this.subscribers = subscribers;
    }

    Rehearsal of(LocalDate date, Whom whom) throws SQLException {
        var digests = planning.tryOut(date, whom.ids()).digests();
        // Mails first: whom nothing is sent to is of less interest.
        var first = digests.stream()
                .sorted(Comparator.comparing(digest -> digest.papers().isEmpty()))
                .limit(SHOWN)
                .toList();
        var addresses = addresses(first);
        var empty = digests.stream().filter(d -> d.papers().isEmpty()).count();
        return new Rehearsal(
                date.toString(),
                digests.size() - empty,
                digests.stream().mapToLong(d -> d.papers().size()).sum(),
                empty,
                first.stream().map(digest -> line(digest, addresses)).toList(),
                whom.leftOut(),
                whom.ids()
                        .map(ids -> ids.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .orElse(""));
    }

    private Map<Long, String> addresses(List<DryRun.Digest> digests) {
        var ids = digests.stream().map(DryRun.Digest::subscriberId).toList();
        return subscribers.list("id in ?1", ids).stream().collect(Collectors.toMap(Subscriber::id, Subscriber::email));
    }

    private static Rehearsal.Line line(DryRun.Digest digest, Map<Long, String> addresses) {
        var topics = digest.papers().stream()
                .flatMap(paper -> paper.hits().stream())
                .map(ChosenPaper.Hit::topic)
                .distinct()
                .toList();
        return new Rehearsal.Line(
                digest.subscriberId(),
                addresses.getOrDefault(digest.subscriberId(), ""),
                digest.papers().size(),
                topics);
    }
}
