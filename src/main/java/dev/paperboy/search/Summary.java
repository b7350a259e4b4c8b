package dev.paperboy.search;

import java.util.List;
import java.util.Locale;

/**
 * A back-test in a few figures.
 *
 * @param days how many days were looked at
 * @param papersPerDay matches a day
 * @param mailsPerWeek days with a match, for a week of as many days as arXiv announces papers on
 * @param emptyDays days without a match
 */
public record Summary(int days, double papersPerDay, double mailsPerWeek, int emptyDays) {

    private static final double DAYS_OF_A_WEEK = 5;

    static Summary of(List<BackTest.Tally> perDay) {
        int days = perDay.size();
        int matches = perDay.stream().mapToInt(BackTest.Tally::matches).sum();
        int empty = (int) perDay.stream().filter(day -> day.matches() == 0).count();
        return days == 0
                ? new Summary(0, 0, 0, 0)
                : new Summary(days, (double) matches / days, DAYS_OF_A_WEEK * (days - empty) / days, empty);
    }

    /** {@code About 6 papers a day, 5 mails a week, 2 empty days.} */
    public String sentence() {
        if (days == 0) {
            return "There are no papers yet to try it on.";
        }
        if (emptyDays == days) {
            return "Nothing matched in the last " + (days == 1 ? "day" : days + " days")
                    + " with papers. A wider filter brings more.";
        }
        var empty = emptyDays == 0 ? "no empty day" : counted(String.valueOf(emptyDays), "empty day");
        return counted(papers(), "paper") + " a day, " + counted(mails(), "mail") + " a week, " + empty + ".";
    }

    private String papers() {
        var tenths = Math.round(papersPerDay * 10);
        if (tenths == 0) {
            return "Less than 0.1";
        }
        var whole = tenths >= 100 || tenths % 10 == 0;
        return "About " + String.format(Locale.ENGLISH, whole ? "%,.0f" : "%.1f", tenths / 10.0);
    }

    private String mails() {
        return mailsPerWeek < 0.5 ? "less than 1" : String.valueOf(Math.round(mailsPerWeek));
    }

    private static String counted(String number, String what) {
        return number + " " + what + (number.matches("(.* )?1") ? "" : "s");
    }
}
