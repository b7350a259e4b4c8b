package dev.paperboy.search;

import dev.paperboy.matching.DayIndex;
import dev.paperboy.matching.FilterSet;
import dev.paperboy.matching.index.PaperText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** News for tests that need no database. */
public final class TestNews {

    private TestNews() {}

    /**
     * All papers on one day.
     *
     * @param groups say for a paper's id which older one it is linked to
     * @param filters what the news are asked for
     */
    public static News of(List<PaperText> papers, Map<Long, Long> groups, FilterSet filters) {
        return new News(new TreeMap<>(Map.of(LocalDate.of(2026, 11, 20), DayIndex.of(papers))), groups, 0, filters);
    }
}
