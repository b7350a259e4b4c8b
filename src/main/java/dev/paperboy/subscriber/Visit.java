package dev.paperboy.subscriber;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody came who pressed a button: what a proof of consent says besides when and what.
 *
 * @param ip as the connection or a trusted proxy tells it, cut to 64 characters
 * @param userAgent as the browser tells it, cut to 300 characters, without control characters
 * @param page the path of the page with the button, never one with a token in it; null if nobody noted it
 */
public record Visit(String ip, String userAgent, @Nullable String page) {

    private static final int LONGEST_IP = 64;
    private static final int LONGEST_USER_AGENT = 300;
    private static final int LONGEST_PAGE = 100;

    public Visit {
        ip = PlainLine.of(ip, LONGEST_IP);
        userAgent = PlainLine.of(userAgent, LONGEST_USER_AGENT);
        page = page == null ? null : PlainLine.of(page, LONGEST_PAGE);
    }

    /** A visit whose page nobody noted. */
    public Visit(String ip, String userAgent) {
        this(ip, userAgent, null);
    }

    /** Without where somebody is, so that it does not end up in a log. */
    @Override
    public String toString() {
        return "a visit";
    }
}
