package dev.paperboy.source.format;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Readers' text out of HTML. Only what truly is a tag of HTML is markup: {@code $a<b$}, {@code x < y} and {@code P<0.05} stay
 * as they are. Entities are decoded once; scripts and styles are dropped.
 */
final class MarkupText {

    private static final int LONGEST = 100_000;
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final String UNSEEN =
            "script, style, template, noscript, noembed, noframes, iframe, object, applet, textarea, select, head";

    private MarkupText() {}

    /** The text in one line; empty where nothing but markup came. */
    static String plain(String html) {
        var bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        if (bounded.indexOf('<') < 0 && bounded.indexOf('&') < 0) {
            return bounded.strip();
        }
        var body = Jsoup.parseBodyFragment(withTextEscaped(bounded)).body();
        body.select(UNSEEN).remove();
        return body.text().strip();
    }

    /** The same HTML, where nothing can be taken for a tag or an entity that is none. */
    private static String withTextEscaped(String html) {
        var lastComment = html.lastIndexOf("-->");
        var entity = ENTITY.matcher(html);
        var escaped = new StringBuilder(html.length() + html.length() / 8);
        for (var at = 0; at < html.length(); at++) {
            var letter = html.charAt(at);
            if (letter == '<' && !HtmlTags.beginsAt(html, at, lastComment)) {
                escaped.append("&lt;");
            } else if (letter == '&' && !entity.region(at, html.length()).lookingAt()) {
                escaped.append("&amp;");
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
