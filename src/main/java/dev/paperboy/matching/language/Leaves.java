package dev.paperboy.matching.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the value of a field. */
public final class Leaves {

    static final int MOST_SLOP = 100;

    /** A shorter beginning would be half the dictionary. */
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}].*[\\p{L}\\p{N}])\\*");

    /** Other languages look for similar spellings with this. */
    private static final Pattern FUZZY = Pattern.compile(".*[\\p{L}\\p{N}]~\\d*");

    private Leaves() {}

    /**
     * The leaf that this word or phrase means in the field, or nothing when it holds only stop words and punctuation.
     *
     * @throws FilterSyntaxException when the field cannot have such a value
     */
    static Optional<Leaf> of(Field field, Token value, int slop) throws FilterSyntaxException {
        if (slop > 0 && field.zones().isEmpty()) {
            throw new FilterSyntaxException(
                    value.start(), "Only a phrase in the text can have ~, not one in " + field.print() + ":.");
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
            case UPVOTES, COMMENTS ->
                required(
                        Signal.of(field, value.text()),
                        value,
                        "After " + field.print() + ": a number is expected, such as >=10.");
            case HAS -> required(HasCode.of(value.text()), value, "After has: only code can stand.");
            case KIND -> required(Kind.of(value.text()), value, "A kind is new, cross or replace.");
        };
    }

    private static Optional<Leaf> wording(Field field, Token value, int slop) throws FilterSyntaxException {
        if (value.is(Token.Kind.PHRASE)) {
            return Words.quoted(field, value.text(), slop);
        }
        if (value.text().contains("*")) {
            return required(
                    Prefix.of(field, beginning(value)), value, "A star can only end a single word, as in align*.");
        }
        if (FUZZY.matcher(value.text()).matches()) {
            throw new FilterSyntaxException(value.start(), "~ has to follow a phrase in quotation marks.");
        }
        return Words.bare(field, value.text());
    }

    private static Optional<Leaf> name(Field field, Token value) throws FilterSyntaxException {
        boolean prefix = value.is(Token.Kind.WORD) && value.text().contains("*");
        var name = prefix ? beginning(value) : value.text();
        var leaf = field == Field.AU ? Author.of(name, prefix) : Organization.of(name, prefix);
        return required(leaf, value, "After " + field.print() + ": a name is expected.");
    }

    private static String beginning(Token value) throws FilterSyntaxException {
        var prefix = PREFIX.matcher(value.text());
        if (!prefix.matches() || prefix.group(1).contains("*")) {
            throw new FilterSyntaxException(
                    value.start(), "A star has to follow at least two letters and end the word, as in align*.");
        }
        return prefix.group(1);
    }

    private static Optional<Leaf> required(Optional<Leaf> leaf, Token value, String expected)
            throws FilterSyntaxException {
        if (leaf.isEmpty()) {
            throw new FilterSyntaxException(value.start(), expected);
        }
        return leaf;
    }
}
