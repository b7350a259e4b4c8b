package dev.paperboy.source.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells tags from mathematics. */
final class HtmlTags {

    /** Not {@code plaintext}: it would swallow what follows. */
    private static final Set<String> NAMES = Set.of(
            ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote "
                            + "body br button canvas caption center cite code col colgroup data datalist dd del details dfn "
                            + "dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 "
                            + "h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label layer "
                            + "legend li link listing main map mark marquee menu meta meter nav nobr noembed noframes noscript "
                            + "object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section "
                            + "select slot small source span strike strong style sub summary sup svg table tbody td template "
                            + "textarea tfoot th thead time title tr track tt u ul var video wbr xmp math mi mo mn mrow msub "
                            + "msup msubsup mfrac mtext semantics annotation")
                    .split(" "));

    /** Journals mark abstracts up with these vocabularies: {@code jats:p}, {@code mml:math}. */
    private static final Set<String> PREFIXES = Set.of("jats", "mml");

    private static final int SHORT = 2;
    private static final Pattern NAME =
            Pattern.compile("<(/?)(?:([A-Za-z]{1,8}):)?([A-Za-z][A-Za-z0-9-]{0,30})(?=[\\s/>])");

    private HtmlTags() {}

    /** Whether a tag, a comment or a declaration begins at that place, where there is a "<". */
    static boolean beginsAt(String html, int at, int lastComment) {
        if (html.startsWith("<!--", at)) {
            return at < lastComment;
        }
        var end = end(html, at);
        if (end < 0) {
            return false;
        }
        var second = html.charAt(at + 1);
        if (second == '!' || second == '?') {
            return Character.isLetter(html.charAt(at + 2)) || html.charAt(at + 2) == '[';
        }
        var name = NAME.matcher(html).region(at, html.length()).useTransparentBounds(true);
        return name.lookingAt()
                && isKnown(name.group(2), name.group(3))
                && isShaped(name.group(3), html.substring(name.end(), end));
    }

    private static boolean isKnown(String prefix, String name) {
        return prefix == null
                ? NAMES.contains(name.toLowerCase(Locale.ROOT))
                : PREFIXES.contains(prefix.toLowerCase(Locale.ROOT));
    }

    /** What could as well be a variable is a tag only with nothing or attributes after it: not {@code <i and j>}. */
    private static boolean isShaped(String name, String rest) {
        return name.length() > SHORT || rest.isBlank() || rest.strip().equals("/") || rest.contains("=");
    }

    /** Where the tag closes; -1 where it does not, or another one begins before. */
    private static int end(String html, int at) {
        for (var place = at + 1; place < html.length(); place++) {
            if (html.charAt(place) == '>') {
                return place > at + 1 ? place : -1;
            }
            if (html.charAt(place) == '<') {
                return -1;
            }
        }
        return -1;
    }
}
