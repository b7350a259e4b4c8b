package dev.paperboy.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The names that people give themselves and their tokens. */
final class Names {

    private Names() {}

    /**
     * The name without blanks around it.
     *
     * @throws RefusedException when it is empty, too long or holds what cannot be printed
     */
    static String checked(String text, int longest) throws RefusedException {
        var name = text.strip();
        if (name.isEmpty()) {
            throw new RefusedException("Give a name.");
        }
        if (name.length() > longest) {
            throw new RefusedException("A name has at most " + longest + " characters.");
        }
        if (!printable(name)) {
            throw new RefusedException("This name holds a character that cannot be printed.");
        }
        return name;
    }

    /** What two names that look the same have in common. */
    static String key(String name) {
        var key = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return key.length() > 200 || !printable(key) ? "" : key;
    }

    /** Control and invisible characters can pass one name off for another, and PostgreSQL takes no NUL. */
    private static boolean printable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }
}
