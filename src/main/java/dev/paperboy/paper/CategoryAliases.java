package dev.paperboy.paper;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Categories of arXiv with two names. {@code a = b}: both are in use and mean the same; {@code a > b}: the archive a was
 * absorbed, and what it held is found under b too.
 */
final class CategoryAliases {

    private static final Map<String, String> OTHERS = read();

    private CategoryAliases() {}

    /** The other name under which papers of this category are looked for; null where there is none. */
    static @Nullable String of(String category) {
        return OTHERS.get(category);
    }

    private static Map<String, String> read() {
        var others = new HashMap<String, String>();
        for (var line : ResourceLines.of("arxiv-aliases.txt")) {
            var words = line.split(" ", -1);
            others.put(words[0], words[2]);
            if (words[1].equals("=")) {
                others.put(words[2], words[0]);
            }
        }
        return Map.copyOf(others);
    }
}
