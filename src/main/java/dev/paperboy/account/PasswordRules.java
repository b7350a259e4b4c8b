package dev.paperboy.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a new password has to be: long, and not the first that comes to anybody's mind. */
@ApplicationScoped
class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int FEWEST_OWN = 6;
    private static final Pattern ONE_THING_AGAIN_AND_AGAIN = Pattern.compile("(.{1,10}?)\\1+.{0,4}");

    private final Set<String> common = common();

    /** @throws RefusedException when this person should not have this password, with the reason */
    void check(String name, String password, String again) throws RefusedException {
        if (password.length() < SHORTEST) {
            throw new RefusedException("A password has at least " + SHORTEST + " characters; this one has "
                    + password.length() + ". Four or five words make a good one.");
        }
        if (password.length() > LONGEST) {
            throw new RefusedException("A password has at most " + LONGEST + " characters.");
        }
        if (!password.equals(again)) {
            throw new RefusedException("The two passwords differ. Type the same one twice.");
        }
        if (easy(name, password)) {
            throw new RefusedException("This password is easy to guess: it is well known, repeats itself, or is made of"
                    + " your name. Four or five words that have nothing to do with each other make a good one.");
        }
    }

    private boolean easy(String name, String password) {
        var text = letters(password);
        var own = text.replace("paperboy", "");
        for (var part : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            own = part.length() < 3 ? own : own.replace(part, "");
        }
        return common.contains(text)
                || common.contains(text.replaceFirst("\\d{1,4}$", ""))
                || own.length() < FEWEST_OWN
                || text.codePoints().distinct().count() < FEWEST_DIFFERENT
                || ONE_THING_AGAIN_AND_AGAIN.matcher(text).matches();
    }

    /** Capitals, blanks and marks between make a known password no better. */
    private static String letters(String password) {
        var letters = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? password : letters;
    }

    private static Set<String> common() {
        try (InputStream list = Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/common-passwords.txt"), "common-passwords.txt")) {
            var text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }
}
