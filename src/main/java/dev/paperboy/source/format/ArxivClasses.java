package dev.paperboy.source.format;

import dev.paperboy.paper.ArxivCategories;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** arXiv's categories among all that it puts beside them: ACM and MSC classes are no categories of ours. */
final class ArxivClasses {

    private ArxivClasses() {}

    /** Those texts, split at blanks, that are a category or an archive of arXiv; the order stays. */
    static List<String> of(Stream<String> texts) {
        var classes = new LinkedHashSet<String>();
        texts.flatMap(text -> Arrays.stream(text.strip().split("\\s+", -1)))
                .filter(ArxivCategories::isKnown)
                .forEach(classes::add);
        return List.copyOf(classes);
    }

    /** The category an OAI set stands for: {@code cs:cs:CL}, {@code physics:hep-th}; the empty text for a whole group. */
    static String ofSet(String setSpec) {
        var parts = setSpec.strip().split(":", -1);
        return switch (parts.length) {
            case 2 -> parts[1];
            case 3 -> parts[1] + "." + parts[2];
            default -> "";
        };
    }
}
