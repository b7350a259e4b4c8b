package dev.paperboy.search;

import dev.paperboy.matching.Breakdown;
import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.Distinctions;
import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.Matcher;
import dev.paperboy.matching.Ranking;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.LongStream;

/** The indexed days as they stood at one moment; safe to ask from many threads. */
public final class News {

    /** Words are as rare as they are in so many of the newest days: one day's figures jump. */
    private static final int RANKED_BY = 30;

    /** Oldest first. */
    private final List<NewsDay> days;

    private final Map<Long, Long> groups;
    private final long forgottenUpTo;
    private final Ranking ranking;

    /**
     * @param groups of a linked paper: the oldest one's id
     * @param forgottenUpTo the highest place in the order of news of papers that are not kept any more
     * @param standing the filters of readers
     */
    News(SortedMap<LocalDate, DayIndex> indexes, Map<Long, Long> groups, long forgottenUpTo, FilterSet standing) {
        this.ranking = Ranking.of(indexes.values().stream()
                .skip(Math.max(0, indexes.size() - RANKED_BY))
                .toList());
        this.days = indexes.entrySet().stream()
                .map(day -> new NewsDay(
                        day.getKey(), day.getValue(), standing, ranking, age(day.getKey(), indexes.lastKey())))
                .toList();
        this.groups = groups;
        this.forgottenUpTo = forgottenUpTo;
    }

    /**
     * The papers of the window {@code (from, to]} that a filter takes.
     *
     * @param filter its number, from {@link StandingFilters}
     * @param most how many of the best to put in order
     */
    public Matches match(int filter, long from, long to, int most) {
        var found = new Gathering();
        for (var day : days) {
            if (day.meets(from, to)) {
                day.ask(matcher -> found.add(matcher, matcher.match(filter, from, to, most)));
            }
        }
        return found.matches(most);
    }

    /** All papers that the filter takes, news or not, best first. */
    public List<Match> search(Filter filter) {
        var alone = new FilterSet();
        int number = alone.add(filter);
        var found = new Gathering();
        for (var day : days) {
            var matcher = day.matcher(alone);
            found.add(matcher, matcher.search(number, day.index().size()));
        }
        return found.matches(Integer.MAX_VALUE).best();
    }

    /** What the score of a paper is made of; empty when the filter does not take it or it is not kept. */
    public Optional<Breakdown> breakdown(Filter filter, long paperId) {
        return days.stream()
                .flatMap(day -> day.breakdown(filter, paperId).stream())
                .findFirst();
    }

    /** Words and phrases that set the paper apart from those of the days, best first; none that the filter names. */
    public List<String> distinctions(PaperText paper, Filter filter, int most) {
        return Distinctions.of(paper, filter, ranking, most);
    }

    /** The newest days that have papers, newest first. */
    List<NewsDay> newestFirst(int most) {
        var newest = new ArrayList<>(days.subList(Math.max(0, days.size() - most), days.size()));
        Collections.reverse(newest);
        return newest;
    }

    /** How many papers became news in the window. */
    public int countBetween(long from, long to) {
        return days.stream().mapToInt(day -> day.index().countBetween(from, to)).sum();
    }

    /** Whether papers that became news after this place are not kept any more. */
    public boolean forgot(long place) {
        return place < forgottenUpTo;
    }

    /** What stands for all stored papers that are one work: the oldest one's id, or the paper's own. */
    public long groupOf(long paperId) {
        return groups.isEmpty() ? paperId : groups.getOrDefault(paperId, paperId);
    }

    private static long age(LocalDate day, LocalDate newest) {
        return newest.toEpochDay() - day.toEpochDay();
    }

    /** What several days found. */
    private static final class Gathering {

        private final List<Match> best = new ArrayList<>();
        private final LongStream.Builder ids = LongStream.builder();
        private int days;

        void add(Matcher matcher, int total) {
            for (int rank = 0; rank < matcher.size(); rank++) {
                best.add(matcher.get(rank));
            }
            for (int i = 0; i < total; i++) {
                ids.add(matcher.foundId(i));
            }
            days += total > 0 ? 1 : 0;
        }

        Matches matches(int most) {
            if (days > 1) {
                Collections.sort(best);
            }
            return new Matches(
                    best.subList(0, Math.min(most, best.size())), ids.build().toArray());
        }
    }
}
