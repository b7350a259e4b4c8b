package dev.paperboy.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where authors themselves point to code and to a page of the paper, in the abstract or the comment; null where they do not.
 *
 * @param code address of a repository
 * @param project address of a page beside it
 */
record FoundLinks(@Nullable String code, @Nullable String project) {

    private static final Pattern CODE = Pattern.compile(
            "(?:https?://)?(?:www\\.)?((?:github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org)/[\\w.-]{1,60}/[\\w.-]{0,99}\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROJECT = Pattern.compile(
            "(?:https?://)?([\\w-]{1,60}\\.github\\.io(?:/[\\w./-]{0,200}[\\w/])?)", Pattern.CASE_INSENSITIVE);

    static FoundLinks in(String abstractText, @Nullable String comment) {
        var text = comment == null ? abstractText : abstractText + " " + comment;
        // Most abstracts name no address at all, and this is asked of every paper that comes in.
        var code = text.contains(".com/") || text.contains(".org/") ? first(CODE, text) : null;
        var project = text.contains(".io") ? first(PROJECT, text) : null;
        return new FoundLinks(code, project);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? "https://" + found.group(1) : null;
    }
}
