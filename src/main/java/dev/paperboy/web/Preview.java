package dev.paperboy.web;

import dev.paperboy.rendering.PaperView;
import dev.paperboy.rendering.WrittenDate;
import dev.paperboy.search.BackTest;
import dev.paperboy.search.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What filters would have brought in the last days.
 *
 * @param topics one for each filter that parses
 */
record Preview(List<Topic> topics) {

    private static final int STEP = 10;
    private static final int HIGHEST = 40;

    /**
     * One filter's.
     *
     * @param filter in canonical form
     * @param perDay how many papers a day, in words
     * @param days newest first
     * @param clauses what each clause does; none for a filter of one clause
     * @param best a few of the matches
     */
    record Topic(String filter, String perDay, List<Day> days, List<Worth> clauses, List<PaperView> best) {

        private Topic withoutPapers() {
            return new Topic(filter, perDay, days, clauses, List.of());
        }

        /** How wide a picture of all the bars is. */
        public int width() {
            return widthOf(days.size());
        }

        /** Whether there is anything to draw. */
        public boolean drawn() {
            return days.stream().anyMatch(day -> day.matches() > 0);
        }
    }

    /**
     * One day.
     *
     * @param x where its bar begins; the oldest day stands at the left
     * @param height of its bar
     */
    record Day(LocalDate date, int papers, int matches, int x, int height) {

        public String name() {
            return WrittenDate.of(date, Locale.UK).replaceFirst(" \\d{4}$", "");
        }

        /** Where its bar begins, counted from above. */
        public int y() {
            return HIGHEST - height;
        }
    }

    /** Only the numbers, for who may not look into the papers. */
    Preview withoutPapers() {
        return new Preview(topics.stream().map(Topic::withoutPapers).toList());
    }

    /** Few days leave room at the left: a bar is always as wide. */
    private static int widthOf(int days) {
        return Math.max(days, BackTest.DAYS) * STEP;
    }

    /** The days with a bar each, in the order they come. */
    static List<Day> bars(List<BackTest.Tally> perDay) {
        var most = perDay.stream().mapToInt(BackTest.Tally::matches).max().orElse(0);
        var days = new ArrayList<Day>();
        for (var day : perDay) {
            var x = widthOf(perDay.size()) - (days.size() + 1) * STEP;
            // A day with anything at all is seen; one with nothing leaves a gap.
            var height = day.matches() == 0 ? 0 : Math.max(2, Math.round((float) HIGHEST * day.matches() / most));
            days.add(new Day(day.date(), day.papers(), day.matches(), x, height));
        }
        return days;
    }
}
