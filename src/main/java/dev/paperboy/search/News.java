package dev.paperboy.search;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.Match;
import dev.paperboy.matching.language.Filter;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** The indexed days as they stood at one moment; safe to ask from many threads. */
public final class News {

    private final SortedMap<LocalDate, DayIndex> days;
    private static final int MOST_ANSWERS = 2_000;

    private final Map<Long, Long> groups;
    private final Map<Question, List<Match>> answers = new ConcurrentHashMap<>();

    News(SortedMap<LocalDate, DayIndex> days, Map<Long, Long> groups) {
        this.days = days;
        this.groups = groups;
    }

    /** The papers of the window {@code (from, to]} that the filter takes, best first. Many readers ask the same: answered once. */
    public List<Match> match(Filter filter, long from, long to) {
        var question = new Question(filter, from, to);
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var matches = new ArrayList<Match>();
        days.values().forEach(day -> matches.addAll(day.match(filter, from, to)));
        Collections.sort(matches);
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        answers.put(question, List.copyOf(matches));
        return matches;
    }

    private record Question(Filter filter, long from, long to) {}

    /** All papers that the filter takes, news or not, best first. */
    public List<Match> search(Filter filter) {
        var matches = new ArrayList<Match>();
        days.values().forEach(day -> matches.addAll(day.search(filter)));
        Collections.sort(matches);
        return matches;
    }

    /** The newest days that have papers, newest first. */
    Map<LocalDate, DayIndex> newestFirst(int most) {
        var newest = new LinkedHashMap<LocalDate, DayIndex>();
        var left = new ArrayDeque<>(days.keySet());
        while (newest.size() < most && !left.isEmpty()) {
            var day = left.pollLast();
            newest.put(day, days.get(day));
        }
        return newest;
    }

    /** How many papers became news in the window. */
    public int countBetween(long from, long to) {
        return days.values().stream()
                .mapToInt(day -> day.countBetween(from, to))
                .sum();
    }

    /** What stands for all stored papers that are one work: the oldest one's id, or the paper's own. */
    public long groupOf(long paperId) {
        return groups.getOrDefault(paperId, paperId);
    }
}
