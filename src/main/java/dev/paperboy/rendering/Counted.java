package dev.paperboy.rendering;

import java.util.List;

/** Numbers that say what they count. */
final class Counted {

    private Counted() {}

    /** With a comma before each three digits; what is counted is not negative. */
    static String number(int count) {
        if (count < 1_000) {
            return Integer.toString(count);
        }
        var digits = new StringBuilder(Integer.toString(count));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    static String of(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** "A, B, C" or "A, B and 7 more": at most so many names, fewer when they are long. */
    static String names(List<String> names, int most, int bytes) {
        for (int shown = Math.min(most, names.size()); shown > 1; shown--) {
            String list = list(names, shown);
            if (Escaped.length(list) <= bytes) {
                return list;
            }
        }
        String rest = names.size() > 1 ? more(names.size() - 1) : "";
        return names.isEmpty() ? "" : Apart.closed(Excerpt.words(names.get(0), bytes - rest.length())) + rest;
    }

    private static String list(List<String> names, int shown) {
        String list = String.join(", ", names.subList(0, shown));
        return shown < names.size() ? list + more(names.size() - shown) : list;
    }

    private static String more(int count) {
        return " and " + number(count) + " more";
    }
}
