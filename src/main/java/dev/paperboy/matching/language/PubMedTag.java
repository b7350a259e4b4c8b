package dev.paperboy.matching.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A field as PubMed writes it, behind the word: {@code cells[ti]}. */
final class PubMedTag {

    private static final Pattern FORM = Pattern.compile("\\[([A-Za-z1][A-Za-z/ :-]*)\\](?=[ )]|$)");

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("ti", Field.TI),
            Map.entry("title", Field.TI),
            Map.entry("ab", Field.ABS),
            Map.entry("abstract", Field.ABS),
            Map.entry("tiab", Field.ALL),
            Map.entry("title/abstract", Field.ALL),
            Map.entry("tw", Field.ALL),
            Map.entry("text word", Field.ALL),
            Map.entry("all", Field.ALL),
            Map.entry("all fields", Field.ALL),
            Map.entry("mh", Field.ALL),
            Map.entry("mesh", Field.ALL),
            Map.entry("mesh terms", Field.ALL),
            Map.entry("majr", Field.ALL),
            Map.entry("ot", Field.ALL),
            Map.entry("au", Field.AU),
            Map.entry("1au", Field.AU),
            Map.entry("fau", Field.AU),
            Map.entry("lastau", Field.AU),
            Map.entry("author", Field.AU),
            Map.entry("ad", Field.ORG),
            Map.entry("affiliation", Field.ORG),
            Map.entry("aid", Field.ID),
            Map.entry("doi", Field.ID));

    private static final Set<String> LACKING = Set.of(
            "pt",
            "publication type",
            "dp",
            "pdat",
            "edat",
            "crdt",
            "date - publication",
            "la",
            "language",
            "ta",
            "journal",
            "jour",
            "sb",
            "filter",
            "gr",
            "is",
            "vi",
            "ip",
            "pg",
            "pmid",
            "uid",
            "nm");

    private PubMedTag() {}

    /** Where the tag that begins here ends; -1 when none does. */
    static int endAt(String text, int at) {
        var form = FORM.matcher(text).region(at, text.length()).useTransparentBounds(true);
        boolean known =
                form.lookingAt() && (FIELDS.containsKey(name(form.group())) || LACKING.contains(name(form.group())));
        return known ? form.end() : -1;
    }

    /** The field it stands for; nothing for what filters cannot ask. */
    static Optional<Field> field(String tag) {
        return Optional.ofNullable(FIELDS.get(name(tag)));
    }

    private static String name(String tag) {
        return tag.substring(1, tag.length() - 1).strip().toLowerCase(Locale.ROOT);
    }
}
