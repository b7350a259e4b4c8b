package dev.paperboy.source.format;

import dev.paperboy.paper.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** All authors in one text, as arXiv's feeds give them: "Ada Example, Bo Sample (Test University, Testville)". */
final class AuthorLine {

    private static final int LONGEST = 200_000;
    private static final Pattern BETWEEN = Pattern.compile(",\\s*and\\s+|\\s+and\\s+|[,;]");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private AuthorLine() {}

    /** The authors in order. What stands in brackets, affiliations as a rule, is left out. */
    static List<Author> read(String text) {
        var names = new ArrayList<String>();
        for (var part : BETWEEN.split(withoutBrackets(text.substring(0, Math.min(text.length(), LONGEST))), -1)) {
            var name = part.strip();
            if (!names.isEmpty() && SUFFIXES.contains(name.toLowerCase(Locale.ROOT))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + name);
            } else {
                names.add(name);
            }
        }
        return names.stream().flatMap(name -> Authors.named(name).stream()).toList();
    }

    /** A bracket that is never closed, or closes none, is dropped alone: what follows it may be names. */
    private static String withoutBrackets(String text) {
        var closes = matching(text);
        var outside = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '(' && closes[at] > 0) {
                at = closes[at];
            } else if (letter != '(' && letter != ')') {
                outside.append(letter);
            }
        }
        return outside.toString();
    }

    /** For each opening bracket where it is closed, else 0. */
    private static int[] matching(String text) {
        var closes = new int[text.length()];
        var open = new ArrayList<Integer>();
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '(') {
                open.add(at);
            } else if (text.charAt(at) == ')' && !open.isEmpty()) {
                closes[open.remove(open.size() - 1)] = at;
            }
        }
        return closes;
    }
}
