package dev.paperboy.web;

/**
 * A page as search engines and other sites show it (Open Graph): plain words, never markup.
 *
 * @param url the whole address that is the page's own, however it was reached
 * @param type {@code website} or {@code article}
 * @param listed whether search engines may show it
 */
record PageCard(String title, String description, String url, String type, boolean listed) {

    static PageCard of(String title, String description, String url) {
        return new PageCard(title, description, url, "website", true);
    }

    PageCard at(String address) {
        return new PageCard(title, description, address, type, listed);
    }

    /** The same page, kept out of search engines unless this holds. */
    PageCard listedIf(boolean yes) {
        return new PageCard(title, description, url, type, listed && yes);
    }
}
