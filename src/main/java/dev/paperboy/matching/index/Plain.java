package dev.paperboy.matching.index;

import java.util.Locale;
import java.util.regex.Pattern;

/** Facts of a paper in the one spelling that filters and papers are compared in. */
public final class Plain {

    private static final Pattern SCHEME = Pattern.compile("^(?:(?:arxiv:|doi:"
            + "|(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/"
            + "|(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/)\\s*)+");

    /** An id of arXiv's, and what its addresses have behind it. */
    private static final Pattern VERSION = Pattern.compile(
            "^(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?/?(?:[?#].*)?$", Pattern.DOTALL);

    private Plain() {}

    /** A category, a source's name or a kind: lower-case. */
    public static String word(String value) {
        return Folding.compose(value.strip().toLowerCase(Locale.ROOT));
    }

    /** An identifier: lower-case, without scheme or address, and without version where it is known to be one. */
    public static String identifier(String value) {
        var bare = SCHEME.matcher(word(value)).replaceFirst("");
        return VERSION.matcher(bare).replaceFirst("$1");
    }
}
