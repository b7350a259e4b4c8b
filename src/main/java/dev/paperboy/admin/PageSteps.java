package dev.paperboy.admin;

import org.jspecify.annotations.Nullable;

/**
 * Where one stands in a long list.
 *
 * @param page from 0; never beyond the last
 * @param pages at least 1
 */
record PageSteps(int page, int pages, long total) {

    static final int SIZE = 50;
    private static final int MOST_PAGES = 1_000_000;

    /** The page that an address asks for, counted from 1 there; anything else is the first. */
    static PageSteps of(@Nullable String asked, long total) {
        var pages = (int) Math.max(1, Math.min(MOST_PAGES, (total + SIZE - 1) / SIZE));
        var page = asked != null && asked.matches("[1-9]\\d{0,6}") ? Integer.parseInt(asked) - 1 : 0;
        return new PageSteps(Math.min(page, pages - 1), pages, total);
    }

    public boolean several() {
        return pages > 1;
    }

    public int number() {
        return page + 1;
    }

    /** 0 when there is none. */
    public int before() {
        return page;
    }

    /** 0 when there is none. */
    public int after() {
        return page + 1 < pages ? page + 2 : 0;
    }
}
