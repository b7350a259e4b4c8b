package dev.paperboy.edition;

import dev.paperboy.edition.Explanation.Verdict;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.Reasons;
import dev.paperboy.matching.Shortfalls;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.IndexedText;
import dev.paperboy.search.Matches;
import dev.paperboy.search.News;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * One planning once more, watching one paper.
 *
 * @param profile with the place where the window began
 * @param to where it ended
 * @param sent the groups of linked papers that had reached the reader
 * @param at when it was or will be made: decides whether a topic is muted
 */
record Replay(Profile profile, long to, News news, Set<Long> sent, Paper paper, Instant at) {

    /** What planning makes of the paper's group; empty when it is not chosen. */
    Optional<ChosenPaper> chosen() {
        var group = news.groupOf(paper.id());
        return Choice.of(profile, to, news, sent).papers().stream()
                .filter(chosen -> news.groupOf(chosen.paperId()) == group)
                .findFirst();
    }

    /** What each topic makes of it, in the reader's order. */
    List<Verdict> verdicts(List<ReaderTopic> topics) {
        var chosen = chosen();
        return topics.stream().map(topic -> verdict(topic, chosen)).toList();
    }

    private Verdict verdict(ReaderTopic topic, Optional<ChosenPaper> chosen) {
        var filter = topic.filter();
        if (filter == null) {
            return new Verdict(
                    topic.name(), Step.NOT_MATCHED, "Its filter cannot be read any more.", null, List.of(), false);
        }
        var text = IndexedText.of(paper);
        var missing = Shortfalls.of(filter, text);
        var fits = missing.isEmpty();
        if (!topic.enabled()) {
            return plain(topic, Step.TOPIC_OFF, "The topic is off.", fits);
        }
        var muted = topic.mutedAt(at);
        if (muted.isPresent()) {
            return plain(topic, Step.TOPIC_MUTED, ExplanationWords.muted(muted.get(), profile.zone()), fits);
        }
        var places = places(paper, topic.readsSignals());
        if (places.length == 0) {
            return plain(topic, Step.NO_PLACE, "It was never news.", fits);
        }
        if (!within(places, profile.place())) {
            return plain(topic, Step.BEFORE_WATERMARK, "It became news before the papers that were looked at.", fits);
        }
        if (!within(places, Math.max(profile.place(), topic.start()))) {
            return plain(topic, Step.TOPIC_LATER, "The topic was switched on after the paper had come in.", fits);
        }
        if (!fits) {
            return new Verdict(
                    topic.name(), Step.NOT_MATCHED, ExplanationWords.missing(missing, text), null, missing, false);
        }
        return ranked(topic, filter, chosen);
    }

    private Verdict ranked(ReaderTopic topic, Filter filter, Optional<ChosenPaper> chosen) {
        var group = news.groupOf(paper.id());
        var hit = Reasons.of(filter, IndexedText.of(paper)).clauses();
        if (sent.contains(group)) {
            return new Verdict(topic.name(), Step.ALREADY_SENT, "It was sent before.", null, hit, true);
        }
        var matches = matches(topic).stream()
                .filter(match -> !sent.contains(news.groupOf(match.paperId())))
                .toList();
        var groups = matches.stream()
                .map(match -> news.groupOf(match.paperId()))
                .distinct()
                .toList();
        int rank = groups.indexOf(group) + 1;
        if (rank == 0) {
            return plain(topic, Step.BEFORE_WATERMARK, "It is older than the days that digests look at.", true);
        }
        var score = matches.stream()
                .filter(match -> news.groupOf(match.paperId()) == group)
                .findFirst()
                .flatMap(match -> news.breakdown(filter, match.paperId()))
                .orElse(null);
        var place = "It ranks " + rank + " of " + groups.size();
        if (rank > topic.paperLimit()) {
            var sentence = place + ", and the topic takes " + topic.paperLimit() + ".";
            return new Verdict(topic.name(), Step.BELOW_CAP, sentence, score, hit, true);
        }
        if (chosen.isEmpty()) {
            var sentence = place + ", but the mail was full with " + profile.paperLimit() + ".";
            return new Verdict(topic.name(), Step.BELOW_CAP, sentence, score, hit, true);
        }
        var step = chosen.get().paperId() == paper.id() ? Step.CHOSEN_NEXT : Step.TWIN;
        return new Verdict(topic.name(), step, place + ".", score, hit, true);
    }

    /** All that the topic's filter takes of its window, best first. */
    private List<Match> matches(ReaderTopic topic) {
        var from = Math.max(profile.place(), topic.start());
        return profile.interests().stream()
                .filter(interest -> interest.filterId() == topic.filterId())
                .findFirst()
                .map(interest -> news.match(
                        interest.filter(),
                        from,
                        to,
                        news.match(interest.filter(), from, to, 1).total()))
                .map(Matches::best)
                .orElse(List.of());
    }

    /** Where the paper stands in the order of news, and for who reads signals also where it was last touched. */
    static long[] places(Paper paper, boolean signals) {
        return LongStream.of(paper.seq(), signals ? paper.touchedSeq() : 0)
                .filter(place -> place > 0)
                .toArray();
    }

    private boolean within(long[] places, long from) {
        return LongStream.of(places).anyMatch(place -> place > from && place <= to);
    }

    private static Verdict plain(ReaderTopic topic, Step step, String sentence, boolean fits) {
        return new Verdict(topic.name(), step, sentence, null, List.of(), fits);
    }
}
