package dev.paperboy.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An arXiv id, a DOI or another name of one paper. */
record Identifier(String id) implements Trait {

    private static final Pattern SCHEME =
            Pattern.compile("^(arxiv:|doi:|https?://(dx\\.)?doi\\.org/|https?://arxiv\\.org/(abs|pdf)/)");
    private static final Pattern VERSION = Pattern.compile("^(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[a-z]{2})?/\\d{7})v\\d+$");

    static Optional<Leaf> of(String text) {
        var id = plain(text);
        return id.isEmpty() || id.contains("*") ? Optional.empty() : Optional.of(new Identifier(id));
    }

    /** Lower-case, without scheme, and without version where it is known to be one. */
    static String plain(String identifier) {
        var bare = SCHEME.matcher(identifier.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return VERSION.matcher(bare).replaceFirst("$1");
    }

    @Override
    public boolean accepts(Card card) {
        return card.identifiers().contains(id);
    }

    @Override
    public String print() {
        return "id:" + Printed.value(id);
    }
}
