package dev.paperboy.bench.matching;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.Match;
import java.util.List;

/** Our engine as the benchmark calls it: all filters of a load against one day. A paper is named by its place in the day. */
final class EngineRun {

    private final DayIndex day;
    private final EngineFilters filters;
    private List<Match> found = List.of();

    EngineRun(DayIndex day, EngineFilters filters) {
        this.day = day;
        this.filters = filters;
    }

    int size() {
        return filters.size();
    }

    /** Matches all filters one after another, and answers how many papers they have in all. */
    long all(int most) {
        var papers = 0L;
        for (var i = 0; i < filters.size(); i++) {
            papers += match(i, most);
        }
        return papers;
    }

    /** Matches one filter; the best so many can be read until the next is matched. Answers how many match. */
    int match(int number, int most) {
        found = day.search(filters.filters().get(number));
        return found.size();
    }

    int paper(int place) {
        return (int) found.get(place).paperId() - 1;
    }

    float score(int place) {
        return found.get(place).score();
    }

    float textScore(int place) {
        return found.get(place).score();
    }
}
