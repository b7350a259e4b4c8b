package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Plain;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that name one paper: its address, its number at arXiv, its DOI. As words of a text they would never be found. */
final class PastedPaper {

    private static final Pattern IDENTIFIER =
            Pattern.compile("\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7}|10\\.\\d{4,9}/\\S+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|(?:[a-z]+\\.)?(?:arxiv|doi)\\.org/).*");
    private static final Pattern PUNCTUATION_BEHIND = Pattern.compile("[.,;:!?]$");

    private PastedPaper() {}

    /** The clause that finds the paper; nothing for any other word. */
    static Optional<String> clause(String word) {
        var bare = PUNCTUATION_BEHIND.matcher(word).replaceFirst("");
        return IDENTIFIER.matcher(Plain.identifier(bare)).matches()
                ? Identifier.of(bare).map(Leaf::print)
                : Optional.empty();
    }

    static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches();
    }
}
