package dev.paperboy.web;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.search.BackTest;
import dev.paperboy.search.Worth;
import java.time.LocalDate;
import java.util.List;

/** Forms with everything in them, also what is wrong, for samples of pages. */
final class SampleFields {

    private static final String HOSTILE = SamplePaper.HOSTILE;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private SampleFields() {}

    static SignUpForm signUp() {
        var fields = List.of(
                FilterField.typed(1, "agent* AND"),
                new FilterField(2, HOSTILE, error()),
                FilterField.typed(3, "cat:cs.CL AND not survey"));
        return new SignUpForm(
                HOSTILE,
                HOSTILE,
                fields,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                new SignUpForm.SignedSum("token", Sum.of("token")),
                preview());
    }

    static FilterError error() {
        return new FilterError(HOSTILE, 3, HOSTILE, "  ↑", HOSTILE);
    }

    static Preview preview() {
        var days = Preview.bars(List.of(new BackTest.Tally(DAY, 500, 12), new BackTest.Tally(DAY.minusDays(1), 0, 0)));
        var clauses = List.of(new Worth(HOSTILE, Filter.Kind.ADDS, 12), new Worth("-survey", Filter.Kind.ADDS, 0));
        return new Preview(List.of(
                new Preview.Topic(HOSTILE, "12 papers a day", days, clauses, SamplePaper.views()),
                new Preview.Topic("t", "No papers", List.of(), List.of(), List.of())));
    }
}
