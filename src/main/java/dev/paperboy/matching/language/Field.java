package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Zone;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a clause looks at. */
public enum Field {
    ALL,
    TI,
    ABS,
    AU,
    CAT,
    ORG,
    SRC,
    ID,
    UPVOTES,
    COMMENTS,
    HAS,
    KIND;

    /** Names that people bring along from elsewhere. */
    private static final Map<String, Field> ELSEWHERE = Map.ofEntries(
            Map.entry("title", TI),
            Map.entry("abstract", ABS),
            Map.entry("summary", ABS),
            Map.entry("text", ALL),
            Map.entry("any", ALL),
            Map.entry("tiab", ALL),
            Map.entry("intitle", TI),
            Map.entry("inauthor", AU),
            Map.entry("by", AU),
            Map.entry("author", AU),
            Map.entry("authors", AU),
            Map.entry("category", CAT),
            Map.entry("primary", CAT),
            Map.entry("subject", CAT),
            Map.entry("categories", CAT),
            Map.entry("institution", ORG),
            Map.entry("site", SRC),
            Map.entry("affiliation", ORG),
            Map.entry("source", SRC),
            Map.entry("doi", ID),
            Map.entry("arxiv", ID),
            Map.entry("id_list", ID),
            Map.entry("votes", UPVOTES),
            Map.entry("likes", UPVOTES),
            Map.entry("stars", UPVOTES));

    private static final int FARTHEST = 2;

    /** Shorter names are one letter away from many a word. */
    private static final int LONG = 5;

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.print().equals(name))
                .findFirst();
    }

    /** The field that was probably meant, if any is near. */
    static Optional<Field> nearest(String name) {
        return elsewhere(name)
                .or(() -> Arrays.stream(values())
                        .filter(field -> field.distance(name) <= Math.min(FARTHEST, name.length() / 2))
                        .min(Comparator.comparingInt(field -> field.distance(name))))
                .or(() -> ELSEWHERE.keySet().stream()
                        .filter(other -> name.length() >= LONG && EditDistance.between(other, name) == 1)
                        .min(Comparator.naturalOrder())
                        .flatMap(Field::elsewhere));
    }

    /** The field that has this name in other search engines. */
    static Optional<Field> elsewhere(String name) {
        return Optional.ofNullable(ELSEWHERE.get(name));
    }

    /** Whether this is the name of a field that holds a number. */
    static boolean isCount(String name) {
        return named(name)
                .filter(field -> field == UPVOTES || field == COMMENTS)
                .isPresent();
    }

    String print() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The texts that a word of this field is looked for in; none for a field that is not text. */
    Set<Zone> zones() {
        return switch (this) {
            case ALL -> Zone.EVERY;
            case TI -> Set.of(Zone.TITLE);
            case ABS -> Set.of(Zone.ABSTRACT);
            default -> Set.of();
        };
    }

    private int distance(String name) {
        return EditDistance.between(print(), name);
    }
}
