package dev.paperboy.delivery;

import java.util.regex.Pattern;

/** Takes from an HTML part where its links lead: whoever only looks at a mail must not act for its reader. */
public final class DeadLinks {

    /** In any way of writing it. */
    private static final Pattern TARGET = Pattern.compile("(?i)\\shref\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)");

    private DeadLinks() {}

    /** The same part with links that are none. */
    public static String without(String html) {
        return TARGET.matcher(html).replaceAll("");
    }

    /** The same part with links that look like links and stay where they are. */
    static String inPlace(String html) {
        return TARGET.matcher(html).replaceAll(" href=\"#\"");
    }
}
