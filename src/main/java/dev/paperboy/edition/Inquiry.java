package dev.paperboy.edition;

import dev.paperboy.edition.Explanation.Verdict;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.News;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Subscriber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One reader and one paper, with all that is known of both.
 *
 * @param pastPlannings in the order they were planned
 * @param reader empty for who never confirmed
 * @param to the counter's value when this was asked
 */
record Inquiry(
        Subscriber subscriber,
        Paper paper,
        List<ReaderTopic> topics,
        List<PastPlanning> pastPlannings,
        Optional<DueReader> reader,
        long to,
        News news) {

    /** The filter fits first: a topic that would take the paper says more than one that would not. */
    private static final Comparator<Verdict> TELLING =
            Comparator.comparing(Verdict::fits).thenComparing(Verdict::step);

    long group() {
        return news.groupOf(paper.id());
    }

    /** Where planning meets the paper: in the order of news and, for topics that read signals, where it was touched. */
    long[] places() {
        return Replay.places(paper, topics.stream().filter(ReaderTopic::enabled).anyMatch(ReaderTopic::readsSignals));
    }

    /** The last digest that holds it and stands. */
    Optional<PastPlanning> holding() {
        return last(planning -> planning.stands() && planning.holds(group()));
    }

    /** The last digest that looked at it and stands. */
    Optional<PastPlanning> looking() {
        return last(planning -> planning.stands() && planning.covers(places()));
    }

    /** Whether the next planning looks at it. */
    boolean undecided() {
        return reader.isEmpty() || LongStream.of(places()).anyMatch(place -> place > undecidedFrom());
    }

    /** Where the next planning begins, if what is on its way arrives. */
    long undecidedFrom() {
        return Math.max(
                reader.map(DueReader::place).orElse(to),
                pastPlannings.stream()
                        .filter(PastPlanning::stands)
                        .mapToLong(planning -> planning.window().to())
                        .max()
                        .orElse(0));
    }

    /** When the next planning is: a topic that is muted today may not be then. */
    Instant nextPlanning(Instant now) {
        return reader.map(DueReader::nextDueAt).filter(now::isBefore).orElse(now);
    }

    /** What digests hold that have not gone out yet. */
    Set<Long> onTheirWay() {
        return groups(planning -> planning.stands() && !planning.delivered());
    }

    /** What the reader had when this was planned. */
    Set<Long> sentBefore(PastPlanning planning) {
        return groups(planning::remembers);
    }

    private Set<Long> groups(Predicate<PastPlanning> wanted) {
        var groups = new HashSet<Long>();
        pastPlannings.stream().filter(wanted).forEach(planning -> groups.addAll(planning.groups()));
        return groups;
    }

    private Optional<PastPlanning> last(Predicate<PastPlanning> wanted) {
        return pastPlannings.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    /** The answer when the next planning is still to decide. */
    Explanation next(Replay replay) {
        var status = subscriber.status();
        if (status != Status.ACTIVE) {
            return answer(Step.valueOf(status.name()), ExplanationWords.sentence(status), replay);
        }
        var verdicts = replay.verdicts(topics);
        var chosen = replay.chosen();
        if (chosen.isEmpty()) {
            return dropped(verdicts, "", null, null);
        }
        var lost = last(planning -> planning.lost() && planning.holds(group()));
        var after = last(PastPlanning::stands).filter(planning -> LongStream.of(places())
                .allMatch(p -> p > planning.window().to()));
        var twin = chosen.get().paperId() != paper.id();
        var step = twin ? Step.TWIN : lost.isEmpty() && after.isPresent() ? Step.AFTER : Step.CHOSEN_NEXT;
        var sentence = new StringBuilder();
        lost.ifPresent(planning -> sentence.append("The digest of ")
                .append(ExplanationWords.day(planning.date()))
                .append(" held it, but did not arrive. "));
        if (step == Step.AFTER) {
            after.ifPresent(planning -> sentence.append("It came in after the digest of ")
                    .append(ExplanationWords.day(planning.date()))
                    .append(" was planned. "));
        }
        sentence.append(
                twin
                        ? "An older paper that is the same stands in its place in the next digest"
                        : "It comes with the next digest");
        var due = reader.orElseThrow();
        sentence.append(", due on ")
                .append(ExplanationWords.moment(
                        due.nextDueAt(), replay.profile().zone()))
                .append(".");
        return explanation(
                step, sentence.toString(), verdicts, lost.map(PastPlanning::id).orElse(null), due.dueDate());
    }

    /** The answer when a past planning looked at it and did not take it. */
    Explanation past(PastPlanning planning, Replay replay) {
        var looked = "The digest of " + ExplanationWords.day(planning.date()) + " looked at it. ";
        if (replay.chosen().isPresent()) {
            return answer(
                    Step.BEFORE_WATERMARK,
                    looked + "It was not taken then; a topic that would take it now was changed since, and what was"
                            + " looked at once does not come again.",
                    replay,
                    planning.id(),
                    planning.date());
        }
        return dropped(replay.verdicts(topics), looked, planning.id(), planning.date());
    }

    /** The answer when no digest that is still known looked at it and none will. */
    Explanation before(Replay replay) {
        return answer(
                Step.BEFORE_WATERMARK,
                "It became news before the papers that this reader's digests begin with, or its digest is forgotten.",
                replay);
    }

    private Explanation dropped(
            List<Verdict> verdicts, String looked, @Nullable Long digestId, @Nullable LocalDate date) {
        var decided = verdicts.stream().max(TELLING);
        return decided.isEmpty()
                ? explanation(Step.TOPIC_OFF, looked + "This reader has no topic.", verdicts, digestId, date)
                : explanation(
                        decided.get().step(),
                        looked + ExplanationWords.sentence(decided.get(), topics.size()),
                        verdicts,
                        digestId,
                        date);
    }

    Explanation answer(Step step, String sentence, Replay replay) {
        return answer(step, sentence, replay, null, null);
    }

    private Explanation answer(
            Step step, String sentence, Replay replay, @Nullable Long digestId, @Nullable LocalDate date) {
        return explanation(step, sentence, replay.verdicts(topics), digestId, date);
    }

    Explanation explanation(
            Step step, String sentence, List<Verdict> verdicts, @Nullable Long digestId, @Nullable LocalDate date) {
        return new Explanation(subscriber.id(), paper.publicId(), step, sentence, verdicts, digestId, date);
    }
}
