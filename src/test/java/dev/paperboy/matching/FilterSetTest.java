package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterSetTest {

    private static final DayIndex DAY =
            DayIndex.of(List.of(paper("alpha").id(1).text(), paper("beta").id(2).text()));

    private static List<Long> found(FilterSet set, int filter) {
        var matcher = DAY.matcher(set, Ranking.of(List.of(DAY)), 0);
        matcher.search(filter, 2);
        return matcher.size() == 0 ? List.of() : List.of(matcher.paperId(0));
    }

    @Test
    void a_set_is_not_changed_by_what_is_added_to_another() throws FilterSyntaxException {
        var one = new FilterSet();
        int alpha = one.add(Filters.compile("ti:alpha"));

        var other = new FilterSet();
        int beta = other.add(Filters.compile("(ti:gamma OR ti:beta) AND NOT (ti:alpha AND ti:gamma)"));

        assertThat(found(one, alpha)).containsExactly(1L);
        assertThat(found(other, beta)).containsExactly(2L);
    }
}
