package dev.paperboy.matching.language;

import java.util.regex.Pattern;

/** Names as PubMed writes them: the family name, then initials in one piece, as in "Smith JR". */
final class PubMedName {

    /** A family name all in capitals tells nothing: LI XU are two names. */
    private static final Pattern INITIALS_BEHIND =
            Pattern.compile("((?:\\p{Ll}+[ _]+)*\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*[ ,_]+)(\\p{Lu})(\\p{Lu})");

    private PubMedName() {}

    /** The name with a blank between two initials behind it; any other name as it is. */
    static String apart(String name) {
        var behind = INITIALS_BEHIND.matcher(name.strip());
        return behind.matches() ? behind.group(1) + behind.group(2) + " " + behind.group(3) : name;
    }
}
