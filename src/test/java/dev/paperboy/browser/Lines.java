package dev.paperboy.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

/** The lines on which a page lets itself be told what is new. */
final class Lines {

    private final Page page;
    private int asked;
    private int ended;

    /** @param page before it is opened */
    Lines(Page page) {
        this.page = page;
        page.onRequest(request -> asked += count(request));
        page.onRequestFinished(request -> ended += count(request));
        page.onRequestFailed(request -> ended += count(request));
    }

    /** How many it has asked for so far. */
    int asked() {
        return asked;
    }

    /** Waits until it has asked for so many in all, and holds so many of them. */
    void await(int allAsked, int held) {
        page.waitForCondition(() -> asked == allAsked && asked - ended == held);
    }

    private static int count(Request request) {
        return request.resourceType().equals("eventsource") ? 1 : 0;
    }
}
