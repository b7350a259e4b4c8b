package dev.paperboy.web;

import org.jspecify.annotations.Nullable;

/**
 * Where one stands in a long list.
 *
 * @param page from 0
 * @param pages at least 1
 */
record Paging(int page, int pages) {

    static final int SIZE = 50;
    private static final int MOST_PAGES = 2_000;

    static Paging of(int page, long total) {
        return of(page, total, SIZE);
    }

    /** Whoever asks for a page behind the last gets the last. */
    static Paging of(int page, long total, int size) {
        var pages = (int) Math.max(1, Math.min(MOST_PAGES, (total + size - 1) / size));
        return new Paging(Math.min(page, pages - 1), pages);
    }

    /** The number of a page as it stands in an address, counted from 1 there; anything else is the first. */
    static int parse(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(text), MOST_PAGES) - 1 : 0;
    }

    public boolean several() {
        return pages > 1;
    }

    public int number() {
        return page + 1;
    }

    public int before() {
        return page;
    }

    public int after() {
        return page + 1 < pages ? page + 2 : 0;
    }
}
