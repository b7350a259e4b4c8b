package dev.paperboy.web;

import dev.paperboy.paper.PaperOrder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which papers a visitor wants to see, as it stands in the address; what cannot be read there is as if it were not there.
 *
 * @param date the last of the days; null for the newest
 * @param days how many days, 1, 7 or 30
 * @param category a category, or an archive as {@code cs.*}; empty for all
 */
record DayQuery(@Nullable LocalDate date, int days, PaperOrder order, String category) {

    static final List<Integer> SPANS = List.of(1, 7, 30);

    private static final int LONGEST_CATEGORY = 60;

    static DayQuery of(@Nullable LocalDate date, String days, String sort, String category) {
        var span = SPANS.stream()
                .filter(number -> number.toString().equals(days))
                .findFirst()
                .orElse(1);
        var order = sort.equals("newest") ? PaperOrder.NEWEST : PaperOrder.VOTES;
        return new DayQuery(date, span, order, isCategory(category) ? category : "");
    }

    /** One word that a paper may have as a category. */
    private static boolean isCategory(String text) {
        return text.length() <= LONGEST_CATEGORY && text.matches("[\\p{Graph}&&[^\"'<>]]+") && !text.equals("*");
    }

    DayQuery at(@Nullable LocalDate day) {
        return new DayQuery(day, days, order, category);
    }

    DayQuery over(int span) {
        return new DayQuery(date, span, order, category);
    }

    DayQuery by(PaperOrder other) {
        return new DayQuery(date, days, other, category);
    }

    DayQuery in(String code) {
        return new DayQuery(date, days, order, code);
    }

    /** Whether the page is a day as it is listed, and no view of it. */
    public boolean isPlain() {
        return days == 1 && order == PaperOrder.VOTES && category.isEmpty();
    }

    /** The address, from the site's root. */
    public String href() {
        return with(parameters());
    }

    /** The address of one of its pages, without the page's number. */
    public String paged() {
        var all = parameters();
        all.add("page=");
        return with(all);
    }

    public String sort() {
        return order == PaperOrder.NEWEST ? "newest" : "";
    }

    private List<String> parameters() {
        var all = new ArrayList<String>();
        add(all, "date", date == null ? "" : date.toString());
        add(all, "days", days == 1 ? "" : String.valueOf(days));
        add(all, "sort", sort());
        add(all, "cat", category);
        return all;
    }

    private static void add(List<String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String with(List<String> parameters) {
        return parameters.isEmpty() ? "/papers" : "/papers?" + String.join("&", parameters);
    }
}
