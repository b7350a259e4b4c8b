package dev.paperboy.source.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.paper.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Authors as documents give them: a name, or keyname and forenames. Whoever has no name left is passed over. */
final class Authors {

    private Authors() {}

    static Optional<Author> named(String name) {
        return isName(name) ? Author.of(null, name) : Optional.empty();
    }

    /** "Lovelace, Ada": the family name first. Without a comma the name in one piece. */
    static Optional<Author> inverted(String name) {
        var comma = name.indexOf(',');
        if (comma <= 0) {
            return named(name);
        }
        var keyname = name.substring(0, comma);
        return isName(keyname) ? Author.of(name.substring(comma + 1), keyname) : Optional.empty();
    }

    /** A list of names or objects; anything else, null among it, is no author. */
    static List<Author> of(JsonNode list) {
        var authors = new ArrayList<Author>();
        for (var entry : list) {
            if (entry.isTextual()) {
                named(entry.asText()).ifPresent(authors::add);
            } else {
                var keyname = Json.text(entry, "keyname");
                if (keyname != null) {
                    Author.of(Json.text(entry, "forenames"), keyname).ifPresent(authors::add);
                }
            }
        }
        return authors;
    }

    /** Colons and dashes stand between collaborations and their members. */
    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
