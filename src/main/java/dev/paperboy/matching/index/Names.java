package dev.paperboy.matching.index;

import java.util.List;
import java.util.Optional;

/** Words of names: lower-case and without accents, never stemmed, no stop words. */
public final class Names {

    private Names() {}

    /** The words of the name in their order; initials written without a blank, as in "J.R.", are words of their own. */
    public static List<String> words(String name) {
        // arXiv's own search writes Lovelace_A; and a folded quotation mark must not end the phrase it is printed in.
        return Analysis.words(
                Folding.fold(name).replace('_', ' ').replace('"', ' ').replace('.', ' '));
    }

    /** The one word, of two letters or more, that a name is to begin with; empty when these are several words. */
    public static Optional<String> beginning(String text) {
        var words = words(text);
        if (words.isEmpty() || (words.size() > 1 && text.indexOf('.') < 0)) {
            return Optional.empty();
        }
        // Stored filters have words with dots, from when "j.smi" was one; what is behind the dots narrows most.
        var last = words.get(words.size() - 1);
        return Optional.of(last.length() > 1 ? last : String.join("", words)).filter(word -> word.length() > 1);
    }
}
