package dev.paperboy.bench.matching;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.Matcher;
import dev.paperboy.matching.Ranking;
import dev.paperboy.matching.index.PaperText;
import java.util.List;

/** Our engine as the benchmark calls it: all filters of a load against one day. A paper is named by its place in the day. */
final class EngineRun {

    private final Matcher matcher;
    private final int size;

    /** @param days the first is the one that is asked, all say how rare words are */
    EngineRun(List<DayIndex> days, EngineFilters filters) {
        matcher = days.get(0).matcher(filters.set(), Ranking.of(days), 0);
        size = filters.size();
    }

    /** Words are as rare as they are in that day, as in a Lucene index of it. */
    static EngineRun of(List<PaperText> day, EngineFilters filters) {
        return new EngineRun(List.of(DayIndex.of(day)), filters);
    }

    int size() {
        return size;
    }

    /** Matches all filters one after another, and answers how many papers they have in all. */
    long all(int most) {
        var papers = 0L;
        for (var i = 0; i < size; i++) {
            papers += matcher.search(i, most);
        }
        return papers;
    }

    /** Matches one filter; the best so many can be read until the next is matched. Answers how many match. */
    int match(int number, int most) {
        return matcher.search(number, most);
    }

    int paper(int rank) {
        return (int) matcher.paperId(rank) - 1;
    }

    float score(int rank) {
        return matcher.score(rank);
    }

    float textScore(int rank) {
        return matcher.textScore(rank);
    }
}
