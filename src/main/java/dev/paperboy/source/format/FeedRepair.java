package dev.paperboy.source.format;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Mends what makes so many feeds ill-formed that no reader may be strict about it: entities of HTML, control characters. */
final class FeedRepair {

    private static final Pattern CONTROL_REFERENCE =
            Pattern.compile("&#(?:0{0,6}(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0{0,6}(?:[0-8bcefBCEF]|1[0-9a-fA-F]));");
    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};");

    private static final Pattern MARKUP = Pattern.compile("[<>&]");

    private FeedRepair() {}

    static String of(String text) {
        var clean = CONTROL_REFERENCE.matcher(withoutControl(text)).replaceAll(" ");
        return ENTITY.matcher(clean).replaceAll(FeedRepair::character);
    }

    private static String withoutControl(String text) {
        var clean = text.toCharArray();
        for (var at = 0; at < clean.length; at++) {
            var letter = clean[at];
            if ((letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') || letter >= '\uFFFE') {
                clean[at] = ' ';
            }
        }
        return new String(clean);
    }

    /** An entity that XML has not, as the characters it stands for; nothing that would become markup. */
    private static String character(MatchResult entity) {
        var characters = Parser.unescapeEntities(entity.group(), true);
        var harmless = !MARKUP.matcher(characters).find();
        return Matcher.quoteReplacement(harmless ? characters : entity.group());
    }
}
