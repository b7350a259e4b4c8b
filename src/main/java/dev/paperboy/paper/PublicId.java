package dev.paperboy.paper;

import dev.paperboy.secret.Fingerprint;
import java.util.regex.Pattern;

/**
 * The id that addresses and the API use for a paper, taken from the identifier it first came with: the arXiv id, the DOI, a
 * file's own id where it can stand in an address, else source and hash. The four kinds cannot be mistaken for one another:
 * a DOI starts with "10." and has a slash, an arXiv id is recognised before any file's id, and only a hash has a colon.
 */
final class PublicId {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,99}");
    private static final String FILE = "guid:file";
    private static final int HASH_LENGTH = 32;

    private PublicId() {}

    static String of(Identifier identifier) {
        if (identifier.isArxiv() || identifier.isDoi()) {
            return identifier.value();
        }
        var plain = identifier.scheme().equals(FILE)
                && PLAIN.matcher(identifier.value()).matches()
                && Identifier.parse(identifier.value()).isEmpty();
        if (plain) {
            return identifier.value();
        }
        var source = identifier.scheme().substring(identifier.scheme().indexOf(':') + 1);
        return source + ":" + Fingerprint.sha256(identifier.value()).substring(0, HASH_LENGTH);
    }
}
