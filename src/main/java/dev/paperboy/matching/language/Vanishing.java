package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Analysis;
import java.util.Locale;
import java.util.Optional;

/** What gets lost of a bare word without a sign: signs, and words that are too common although written in capitals. */
final class Vanishing {

    private Vanishing() {}

    /** The sentence that says so; nothing for a word that is looked for as it is. */
    static Optional<String> sentence(String word) {
        var terms = Analysis.terms(word);
        if (terms.isEmpty()) {
            return isCapitals(word)
                    ? Optional.of("`" + word + "` is left out: it is too common to look for.")
                    : Optional.empty();
        }
        var rest = terms.get(0).word();
        boolean isLetter = terms.size() == 1 && rest.length() == 1 && Character.isLetter(rest.charAt(0));
        return isLetter && holdsMore(word)
                ? Optional.of(
                        "Of `" + word + "` only `" + rest + "` is looked for. Signs and common words are left out.")
                : Optional.empty();
    }

    /** Brackets and full stops around a letter are nothing that anybody misses. */
    private static boolean holdsMore(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count() > 1
                || word.indexOf('+') >= 0
                || word.indexOf('#') >= 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !Analysis.words(word).isEmpty();
    }
}
