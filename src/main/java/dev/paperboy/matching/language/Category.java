package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Day;
import dev.paperboy.matching.index.Hits;
import dev.paperboy.matching.index.Plain;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A category, or a whole archive with all that is below it; {@code neuroscience} is {@code biorxiv.neuroscience} too. Kept in lower
 * case.
 */
public record Category(String name) implements Trait {

    /** arXiv writes subjects of two letters in capitals (cs.CL), longer ones not (physics.optics). */
    private static final Pattern SHORT_SUBJECT = Pattern.compile("[a-z-]+\\.[a-z]{2}");

    private static final int SHORTEST_SUBJECT = 4;

    private static final Pattern ARCHIVE_WILDCARD = Pattern.compile("\\.?\\*$");

    static Optional<Leaf> of(String text) {
        // A category of several words is stored with dashes: "Developmental Biology" as developmental-biology.
        var word = Plain.word(text).replaceAll(" +", "-");
        var name = ARCHIVE_WILDCARD.matcher(word).replaceFirst("");
        return name.isEmpty() || name.contains("*") ? Optional.empty() : Optional.of(new Category(name));
    }

    @Override
    public Hits hits(Day day) {
        var below = name + ".";
        var last = "." + name;
        boolean isSubject = isSubject();
        return day.categories()
                .where(other -> other.equals(name) || other.startsWith(below) || (isSubject && other.endsWith(last)));
    }

    /** Whether a source may have put its own name before this one. Short subjects such as CL are not telling enough. */
    private boolean isSubject() {
        return name.length() >= SHORTEST_SUBJECT && name.indexOf('.') < 0 && !Taxonomy.isArchive(name);
    }

    @Override
    public String print() {
        int dot = name.indexOf('.');
        return "cat:"
                + Printed.value(
                        SHORT_SUBJECT.matcher(name).matches()
                                ? name.substring(0, dot) + name.substring(dot).toUpperCase(Locale.ROOT)
                                : name);
    }
}
