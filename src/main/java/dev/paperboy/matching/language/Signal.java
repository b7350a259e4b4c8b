package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bound on a count. A count that nobody made never matches, not even {@code upvotes:<5}. */
public record Signal(Field field, Comparison comparison, int bound) implements Trait {

    private static final Pattern FORM = Pattern.compile("(>=|<=|=|>|<|≥|≤)?(\\d{1,9})");

    static Optional<Leaf> of(Field field, String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Signal(field, Comparison.of(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public Hits hits(Day day) {
        return day.where(paper -> {
            int count = field == Field.UPVOTES ? day.upvotes(paper) : day.comments(paper);
            return count != Day.UNCOUNTED && comparison.holds(count, bound);
        });
    }

    @Override
    public boolean readsSignals() {
        return true;
    }

    @Override
    public String print() {
        return field.print() + ":" + comparison.sign + bound;
    }

    enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE(">"),
        LESS("<"),
        EXACTLY("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** A number alone means exactly that many. */
        private static Comparison of(@Nullable String sign) {
            if (sign == null) {
                return EXACTLY;
            }
            return switch (sign) {
                case ">=", "≥" -> AT_LEAST;
                case "<=", "≤" -> AT_MOST;
                case ">" -> MORE;
                case "<" -> LESS;
                default -> EXACTLY;
            };
        }

        private boolean holds(int count, int bound) {
            return switch (this) {
                case AT_LEAST -> count >= bound;
                case AT_MOST -> count <= bound;
                case MORE -> count > bound;
                case LESS -> count < bound;
                case EXACTLY -> count == bound;
            };
        }
    }
}
