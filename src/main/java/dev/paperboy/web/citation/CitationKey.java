package dev.paperboy.web.citation;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import java.text.Normalizer;
import java.util.Locale;

/** What a BibTeX entry is called: the first author's family name, the year, and the paper's id, which never changes. */
final class CitationKey {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_ID = 60;

    private CitationKey() {}

    static String of(Paper paper) {
        var name = paper.authors().stream()
                .findFirst()
                .map(CitationKey::familyName)
                .orElse("");
        var id = cut(paper.publicId().replaceAll("[^A-Za-z0-9.-]+", "-"), LONGEST_ID);
        return (name.isEmpty() ? "paper" : name) + CitationMonth.of(paper).getYear() + "_" + id;
    }

    private static String familyName(Author author) {
        var name = author.forenames() == null ? author.keyname().replaceFirst("^.*\\s", "") : author.keyname();
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
        return cut(letters.toLowerCase(Locale.ROOT), LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
