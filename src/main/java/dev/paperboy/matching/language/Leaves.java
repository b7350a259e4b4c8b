package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Plain;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of a field. */
public final class Leaves {

    static final int MOST_SLOP = 100;

    /** A shorter beginning would be half the dictionary. */
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}].*[\\p{L}\\p{N}])\\*");

    /** A star between letters, two at least before it. */
    private static final Pattern INSIDE = Pattern.compile("([\\p{L}\\p{N}]{2,}\\*)[\\p{L}\\p{N}]+\\*?");

    private static final Pattern TOO_LARGE = Pattern.compile("\\d{10}");

    /** Other languages look for similar spellings with this. */
    private static final Pattern FUZZY = Pattern.compile(".*[\\p{L}\\p{N}]~\\d*");

    private static final Map<String, String> KINDS = Map.of(
            "update", "replace",
            "updated", "replace",
            "replaced", "replace",
            "replacement", "replace",
            "revised", "replace",
            "crosslist", "cross",
            "cross-list", "cross",
            "crosslisted", "cross");

    private static final Set<String> CODE =
            Set.of("codes", "github", "implementation", "repo", "repository", "software");

    private final String text;

    /** @param text the whole filter, for suggestions */
    Leaves(String text) {
        this.text = text;
    }

    /**
     * The leaf that this word or phrase means in the field, or nothing when it holds only stop words and punctuation.
     *
     * @throws FilterSyntaxException when the field cannot have such a value
     */
    Optional<Leaf> of(Field field, Token value, int slop) throws FilterSyntaxException {
        if (slop > 0 && field.zones().isEmpty()) {
            throw new FilterSyntaxException(
                    value.start(),
                    "Only a phrase in the text can have ~, not one in " + field.print() + ":.",
                    text.substring(0, value.end()) + text.substring(value.end()).replaceFirst("^~[\\d.]+", ""));
        }
        return switch (field) {
            case ALL, TI, ABS -> wording(field, value, slop);
            case AU, ORG -> name(field, value);
            case CAT ->
                required(Category.of(value.text()), value, "A category looks like cs.CL, or cs.* for all of cs.");
            case ID ->
                required(Identifier.of(value.text()), value, "An id looks like 2511.03506, or a DOI, without a star.");
            case SRC ->
                required(Source.of(value.text()), value, "A source has a short name, such as hf, without a star.");
            case UPVOTES, COMMENTS -> count(field, value);
            case HAS ->
                required(
                        HasCode.of(value.text()),
                        value,
                        "After has: only code can stand, for papers that come with code.",
                        CODE.contains(Plain.word(value.text())) ? "code" : null);
            case KIND ->
                required(
                        Kind.of(value.text()),
                        value,
                        "A kind is new, cross or replace.",
                        KINDS.get(Plain.word(value.text())));
        };
    }

    private Optional<Leaf> count(Field field, Token value) throws FilterSyntaxException {
        var message = TOO_LARGE.matcher(value.text()).find()
                ? "The largest number is 999,999,999."
                : "After " + field.print() + ": a whole number is expected, such as >=10.";
        return required(
                Signal.of(field, value.text()),
                value,
                message,
                Counts.repaired(value.text()).orElse(null));
    }

    private Optional<Leaf> wording(Field field, Token value, int slop) throws FilterSyntaxException {
        if (value.is(Token.Kind.PHRASE)) {
            return Words.quoted(field, value.text(), slop);
        }
        if (value.text().contains("*")) {
            return required(
                    Prefix.of(field, beginning(value)),
                    value,
                    "A star can only end a single word, as in align*.",
                    value.text().replace("*", ""));
        }
        if (FUZZY.matcher(value.text()).matches()) {
            throw new FilterSyntaxException(
                    value.start(), "~ has to follow a phrase in quotation marks.", replaced(value, exact(value)));
        }
        return Words.bare(field, value.text());
    }

    private Optional<Leaf> name(Field field, Token value) throws FilterSyntaxException {
        boolean prefix = value.is(Token.Kind.WORD) && value.text().contains("*");
        var name = prefix ? beginning(value) : value.text();
        var leaf = field == Field.AU ? Author.of(name, prefix) : Organization.of(name, prefix);
        return required(leaf, value, "After " + field.print() + ": a name is expected.");
    }

    private String beginning(Token value) throws FilterSyntaxException {
        var prefix = PREFIX.matcher(value.text());
        if (!prefix.matches() || prefix.group(1).contains("*")) {
            throw new FilterSyntaxException(
                    value.start(),
                    "A star has to follow at least two letters and end the word, as in align*.",
                    replaced(value, withoutStar(value.text())));
        }
        return prefix.group(1);
    }

    /** The beginning of a word that has its star inside, else the word without its stars. */
    private static String withoutStar(String word) {
        var inside = INSIDE.matcher(word);
        return inside.matches() ? inside.group(1) : word.replace("*", "");
    }

    private static String exact(Token value) {
        return value.text().replaceFirst("~\\d*$", "");
    }

    private Optional<Leaf> required(Optional<Leaf> leaf, Token value, String expected) throws FilterSyntaxException {
        return required(leaf, value, expected, null);
    }

    private Optional<Leaf> required(Optional<Leaf> leaf, Token value, String expected, @Nullable String instead)
            throws FilterSyntaxException {
        if (leaf.isEmpty()) {
            throw new FilterSyntaxException(value.start(), expected, instead == null ? null : replaced(value, instead));
        }
        return leaf;
    }

    private String replaced(Token value, String by) {
        return Patch.replace(text, value.start(), value.end(), by);
    }
}
