package dev.paperboy.testing.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;

/** What the two bodies of a mail may not hold, whatever strangers wrote. */
final class BodyRules {

    /** Gmail hides what lies beyond about 102 KB, and with it the foot. */
    private static final int MOST_HTML = 90_000;

    private static final String ACTIVE =
            "script, img, form, input, button, iframe, object, embed, link, base, svg, video, audio, meta[http-equiv]";
    private static final Pattern REMOTE =
            Pattern.compile("(?i)^\\s*(javascript|data|vbscript):|url\\(|@import|expression\\(");

    /** A name from right to left, which the text part keeps apart. */
    private static final Pattern APART =
            Pattern.compile("\u2068([^\u2068\u2069]*[\u0590-\u08FF][^\u2068\u2069]*)\u2069");

    /** Control characters, and what reorders a line or hides in it. Of joiners, those between two letters may stay. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200B\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFD]");

    private static final Pattern LEFTOVER = Pattern.compile(
            "\\{[/!@]?[a-zA-Z][\\w.:()]*\\}|\\{#[a-z]+[\\w.=! ]*\\}|\\bnull\\b|NOT_FOUND|Optional[\\[.]");

    private BodyRules() {}

    /** @param strangers texts in braces that strangers wrote, which have to be printed as they are */
    static List<Rule> all(Set<String> strangers) {
        return List.of(
                Rule.without("13. The HTML part has 90,000 bytes at most", mail -> Stream.of(
                                mail.html().getBytes(UTF_8).length)
                        .filter(size -> size > MOST_HTML)
                        .map(size -> size + " bytes")),
                Rule.without("14a. Nothing in it is active or fetched", mail -> mail.page().select(ACTIVE).stream()
                        .map(Object::toString)),
                Rule.without("14b. No attribute is active or fetched", BodyRules::activeAttributes),
                Rule.without("15. Every link leads to us or to a host of papers", mail -> mail.links()
                        .filter(link -> !isWelcome(link, mail))),
                Rule.without("16. No character is hidden or turns the line", mail -> Stream.of(
                                APART.matcher(mail.text()).replaceAll("$1"),
                                mail.html(),
                                decoded(mail.mail().header("Subject")),
                                decoded(mail.mail().header("From")))
                        .flatMap(part -> HIDDEN.matcher(part).results())
                        .map(found -> "U+%04X".formatted((int) found.group().charAt(0)))),
                Rule.without("17. Nothing of the templates is left", mail -> Stream.of(
                                mail.text(), mail.page().text())
                        .flatMap(part ->
                                LEFTOVER.matcher(without(part, strangers)).results())
                        .map(MatchResult::group)),
                Rule.without("21. The text part has the links of the HTML part", mail -> mail.links()
                        // What can be done with a paper has one link there.
                        .map(link -> link.replaceFirst("&do=\\w+$", ""))
                        .filter(link -> !mail.text().contains(link))));
    }

    private static Stream<String> activeAttributes(Judged mail) {
        return mail.page().getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute ->
                        attribute.getKey().toLowerCase(java.util.Locale.ROOT).startsWith("on")
                                || REMOTE.matcher(attribute.getValue()).find())
                .map(Attribute::toString);
    }

    private static boolean isWelcome(String link, Judged mail) {
        return link.startsWith(mail.known().origin() + "/")
                || link.equals(mail.known().origin())
                || (link.matches("https?://.*")
                        && mail.known().hosts().contains(URI.create(link).getHost()));
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String without(String part, Set<String> strangers) {
        var left = part;
        for (var text : strangers) {
            left = left.replace(text, "");
        }
        return left;
    }
}
