package dev.paperboy.edition;

import dev.paperboy.matching.Match;
import dev.paperboy.search.Matches;
import dev.paperboy.search.News;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one reader gets of one window.
 *
 * @param papers those chosen, in the order they were chosen
 * @param lookedAt how many papers the window holds
 * @param overCap how many more matched than the limits let in
 * @param cutShort whether there was older news that is not kept any more
 * @param muted how many topics were left out because they were muted
 * @param wanted how many topics looked for something
 */
record Choice(List<ChosenPaper> papers, int lookedAt, int overCap, boolean cutShort, int muted, int wanted) {

    /** Nothing of nothing, for a date that was called off. */
    static Choice none() {
        return new Choice(List.of(), 0, 0, false, 0, 0);
    }

    /** Whether nobody looked, because every topic that is on was muted. */
    boolean allMuted() {
        return muted > 0 && wanted == 0;
    }

    /**
     * Chooses papers for a reader. Topics take turns, each with its best paper that is left, until their limits or the mail's
     * are reached: no topic starves because another one is broad.
     *
     * @param sent the groups of linked papers that reached this reader already
     */
    static Choice of(Profile profile, long to, News news, Set<Long> sent) {
        var matched = new HashSet<Long>();
        var ranked = new ArrayList<List<Match>>();
        for (var interest : profile.interests()) {
            var from = Math.max(profile.place(), interest.start());
            var matches = news.match(interest.filter(), from, to, interest.paperLimit());
            matches.ids().filter(id -> !sent.contains(news.groupOf(id))).forEach(matched::add);
            ranked.add(best(interest, matches, from, to, news, sent));
        }
        var oldest = oldestOfGroups(matched, news);
        var papers = takeTurns(profile, news, ranked, oldest);
        return new Choice(
                papers,
                news.countBetween(profile.place(), to),
                oldest.size() - papers.size(),
                profile.cutShort() || news.forgot(profile.place()),
                profile.muted(),
                profile.interests().size());
    }

    /** As many as the topic takes, or as there are, best first, of what did not reach the reader yet. */
    private static List<Match> best(
            Profile.Interest interest, Matches matches, long from, long to, News news, Set<Long> sent) {
        var best = fresh(matches.best(), news, sent);
        if (best.size() >= interest.paperLimit() || matches.best().size() == matches.total()) {
            return best;
        }
        return fresh(news.match(interest.filter(), from, to, matches.total()).best(), news, sent);
    }

    /** Linked papers take one place of a topic's limit, the best one's. */
    private static List<Match> fresh(List<Match> matches, News news, Set<Long> sent) {
        var seen = new HashSet<Long>();
        return matches.stream()
                .filter(match -> !sent.contains(news.groupOf(match.paperId())))
                .filter(match -> seen.add(news.groupOf(match.paperId())))
                .toList();
    }

    /** Of two linked papers in one window the older one stays. */
    private static Map<Long, Long> oldestOfGroups(Set<Long> matched, News news) {
        var oldest = new HashMap<Long, Long>();
        matched.forEach(id -> oldest.merge(news.groupOf(id), id, Math::min));
        return oldest;
    }

    private static List<ChosenPaper> takeTurns(
            Profile profile, News news, List<List<Match>> ranked, Map<Long, Long> matched) {
        var chosen = new LinkedHashMap<Long, Pick>();
        var longest = ranked.stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (int topic = 0; topic < ranked.size(); topic++) {
                var interest = profile.interests().get(topic);
                if (rank >= Math.min(interest.paperLimit(), ranked.get(topic).size())) {
                    continue;
                }
                var match = ranked.get(topic).get(rank);
                var group = news.groupOf(match.paperId());
                if (!chosen.containsKey(group) && chosen.size() == profile.paperLimit()) {
                    continue;
                }
                chosen.computeIfAbsent(group, g -> new Pick()).add(match, interest);
            }
        }
        return chosen.entrySet().stream()
                .map(e -> new ChosenPaper(
                        matched.getOrDefault(e.getKey(), e.getKey()),
                        e.getValue().score,
                        List.copyOf(e.getValue().hits)))
                .toList();
    }

    /** A group of linked papers on its way into the mail. */
    private static final class Pick {

        private final Set<ChosenPaper.Hit> hits = new LinkedHashSet<>();
        private float score;

        void add(Match match, Profile.Interest interest) {
            score = Math.max(score, match.score());
            hits.add(new ChosenPaper.Hit(interest.topic(), interest.filterId()));
        }
    }
}
