package dev.paperboy.matching.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bounds on counts in the ways that people write them elsewhere, as this language writes them. */
final class Counts {

    private static final String SIGN = ">=|<=|=>|=<|==|[><=\u2265\u2264]";
    private static final Pattern SPACED =
            Pattern.compile("([A-Za-z]+) ?:? ?(" + SIGN + ") ?(\\d{1,9})(?=[ )]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND = Pattern.compile("(" + SIGN + ")?(\\d{1,9})(\\+?)");
    private static final Pattern RANGE =
            Pattern.compile("([\\[{]?)(\\d{1,9}|\\*)(?:\\.\\.\\.?|-|to)(\\d{1,9}|\\*)([\\]}]?)");

    private Counts() {}

    /** A bound written with blanks or without a colon, such as {@code upvotes >= 10}, for the text from that place on. */
    static Optional<FilterSyntaxException> spaced(String text, int at) {
        var spaced = SPACED.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!spaced.lookingAt()) {
            return Optional.empty();
        }
        var clause = field(spaced.group(1)).flatMap(field -> repaired(spaced.group(2) + spaced.group(3))
                .map(value -> field.print() + ":" + value));
        return clause.filter(written -> !written.equals(spaced.group().toLowerCase(Locale.ROOT)))
                .map(written -> new FilterSyntaxException(
                        at,
                        "A count is written in one piece, such as " + written + ".",
                        Patch.replace(text, at, spaced.end(), written)));
    }

    /** The value as it has to be written, to stand in place of this one; nothing when it names no number. */
    static Optional<String> repaired(String value) {
        var plain = value.replaceAll("[ ,_]", "").toLowerCase(Locale.ROOT);
        var bound = BOUND.matcher(plain);
        if (bound.matches()) {
            return Optional.of((bound.group(3).isEmpty() ? sign(bound.group(1)) : ">=") + bound.group(2));
        }
        var range = RANGE.matcher(plain);
        return range.matches()
                ? between(range.group(1), range.group(2), range.group(3), range.group(4))
                : Optional.empty();
    }

    private static Optional<String> between(String open, String low, String high, String close) {
        var atLeast = (open.equals("{") ? ">" : ">=") + low;
        var atMost = (close.equals("}") ? "<" : "<=") + high;
        if (low.equals("*")) {
            return high.equals("*") ? Optional.of(">=0") : Optional.of(atMost);
        }
        return Optional.of(high.equals("*") ? atLeast : "(" + atLeast + " AND " + atMost + ")");
    }

    private static Optional<Field> field(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Field.named(lower)
                .or(() -> Field.elsewhere(lower))
                .filter(field -> field == Field.UPVOTES || field == Field.COMMENTS);
    }

    private static String sign(@Nullable String typed) {
        if (typed == null) {
            return "=";
        }
        return switch (typed) {
            case "=>", "\u2265" -> ">=";
            case "=<", "\u2264" -> "<=";
            case "==" -> "=";
            default -> typed;
        };
    }
}
