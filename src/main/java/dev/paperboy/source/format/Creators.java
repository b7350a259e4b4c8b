package dev.paperboy.source.format;

import dev.paperboy.paper.Author;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Authors as feeds write them: one an element or all in one, the family name first or last, or an address of e-mail. */
final class Creators {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,5}");
    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+(?:\\s*\\(([^()]*)\\))?");

    private Creators() {}

    static List<Author> read(List<String> creators) {
        var authors = new ArrayList<Author>();
        for (var creator : creators) {
            var text = MarkupText.plain(creator);
            var mailbox = MAILBOX.matcher(text);
            if (mailbox.matches()) {
                // The address itself is nobody's business here.
                var name = mailbox.group(1);
                Authors.named(name == null ? "" : name).ifPresent(authors::add);
            } else {
                authors.addAll(one(text));
            }
        }
        return List.copyOf(authors);
    }

    private static List<Author> one(String text) {
        var parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (isPaired(parts)) {
            var authors = new ArrayList<Author>();
            for (var at = 0; at < parts.size(); at += 2) {
                Author.of(parts.get(at + 1), parts.get(at)).ifPresent(authors::add);
            }
            return authors;
        }
        var inverted = parts.size() == 2 && !parts.get(0).contains(" ");
        return inverted ? Authors.inverted(text).stream().toList() : AuthorLine.read(text);
    }

    /** "Lovelace, A., Babbage, C.": every second part is initials. */
    private static boolean isPaired(List<String> parts) {
        for (var at = 1; at < parts.size(); at += 2) {
            if (!INITIALS.matcher(parts.get(at)).matches()) {
                return false;
            }
        }
        return parts.size() % 2 == 0;
    }
}
