package dev.paperboy.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A header beside those every mail has.
 *
 * @param value cleaned here; words beyond ASCII are encoded, all others stay whole
 */
record HeaderLine(String name, String value) {

    /** RFC 5322 allows 998; leaves room for the name. */
    private static final int LONGEST_WORD = 900;

    private static final int LINE = 76;
    private static final Characters NAME = Characters.lettersDigitsAnd("-");
    private static final Set<String> OWN = Set.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "return-path");

    HeaderLine {
        if (!NAME.make(name, 0, name.length(), 60)) {
            throw new IllegalArgumentException("Not a header's name: " + HeaderText.clean(name));
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (OWN.contains(lower) || lower.startsWith("content-") || lower.startsWith("resent-")) {
            throw new IllegalArgumentException("Not an extra header: " + name);
        }
        value = HeaderText.clean(value);
    }

    /** The value in lines, broken only at blanks: an address in List-Unsubscribe must not be torn. */
    String folded() {
        return fold(name, encoded(value));
    }

    /** Free text, such as a subject: a word too long for its line is encoded, which can be broken anywhere. */
    static String foldedText(String name, String text) {
        String clean = HeaderText.clean(text);
        boolean plain =
                ascii(clean) && words(clean).stream().allMatch(word -> word.length() < LINE - name.length() - 2);
        return fold(name, plain ? words(clean) : EncodedWords.of(clean));
    }

    static String fold(String name, List<String> words) {
        var lines = new StringBuilder();
        int length = name.length() + 1;
        for (String word : words) {
            if (word.length() > LONGEST_WORD) {
                throw new IllegalArgumentException("A word in " + name + " is too long for a line");
            }
            boolean fits = length + 1 + word.length() <= LINE;
            lines.append(lines.isEmpty() ? "" : fits ? " " : "\r\n ").append(word);
            length = fits ? length + 1 + word.length() : 1 + word.length();
        }
        return lines.toString();
    }

    static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** "=?" would be taken for an encoded word that it is not. */
    static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return !text.contains("=?");
    }

    /** Neighbours are encoded together: the blank between two encoded words is not shown. */
    private static List<String> encoded(String value) {
        List<String> words = new ArrayList<>();
        var foreign = new ArrayList<String>();
        for (String word : words(value)) {
            if (!ascii(word)) {
                foreign.add(word);
                continue;
            }
            flush(foreign, words);
            words.add(word);
        }
        flush(foreign, words);
        return words;
    }

    private static void flush(List<String> foreign, List<String> words) {
        if (!foreign.isEmpty()) {
            words.addAll(EncodedWords.of(String.join(" ", foreign)));
            foreign.clear();
        }
    }
}
