package dev.paperboy.matching.index;

import java.util.List;

/** Words of names: lower-case and without accents, never stemmed, no stop words. */
public final class Names {

    private Names() {}

    public static List<String> words(String name) {
        // arXiv's own search writes Lovelace_A; and a folded quotation mark must not end the phrase it is printed in.
        return Analysis.words(Folding.fold(name).replace('_', ' ').replace('"', ' '));
    }
}
