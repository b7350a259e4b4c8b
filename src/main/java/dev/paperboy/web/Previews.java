package dev.paperboy.web;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.search.BackTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tries filters on the last days. */
@ApplicationScoped
class Previews {

    private static final int DAYS = 7;
    private static final int BEST = 3;

    private final BackTest test;

    Previews(BackTest test) {
        this.test = test;
    }

    /** What the fields that parse would have brought. */
    Preview of(List<FilterField> fields) {
        return new Preview(fields.stream()
                .map(FilterField::filter)
                .flatMap(Optional::stream)
                .map(this::topic)
                .toList());
    }

    private Preview.Topic topic(Filter filter) {
        var result = test.run(filter, DAYS, BEST);
        return new Preview.Topic(
                filter.canonical(),
                perDay(result),
                result.perDay().stream()
                        .map(day -> new Preview.Day(day.date(), day.papers(), day.matches()))
                        .toList(),
                result.best().stream()
                        .map(hit -> PaperCards.of(hit.paper(), hit.reason()))
                        .toList());
    }

    private static String perDay(BackTest.Result result) {
        var days = result.perDay().size();
        if (days == 0) {
            return "There are no papers yet to try it on.";
        }
        var matches = result.matches();
        if (matches == 0) {
            return "Nothing matched in the last " + (days == 1 ? "day" : days + " days")
                    + " with papers. A wider filter brings more.";
        }
        double average = (double) matches / days;
        var number = average >= 10 || average == Math.rint(average)
                ? String.format(Locale.ENGLISH, "%,d", Math.round(average))
                : String.format(Locale.ENGLISH, "%.1f", average);
        return "About " + number + (number.equals("1") ? " paper" : " papers") + " a day.";
    }
}
