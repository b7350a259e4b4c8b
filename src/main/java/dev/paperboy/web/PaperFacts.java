package dev.paperboy.web;

import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Paper;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.rendering.WrittenDate;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a paper beside its text.
 *
 * @param authors the first of them
 * @param moreAuthors the others of a long list
 * @param organization none or one
 * @param replaced when it was last replaced, in words; empty if never
 * @param version the newest version in words; empty where nobody counts
 * @param comment the authors' remark; empty for none
 * @param day of the announcement, as addresses write it
 * @param file the address of the file that cites it
 */
record PaperFacts(
        boolean withdrawn,
        List<Found> authors,
        List<Found> moreAuthors,
        List<Found> organization,
        String announced,
        String replaced,
        String version,
        List<Category> categories,
        List<Name> names,
        List<PaperWay> ways,
        String sources,
        String comment,
        String day,
        String file) {

    private static final int FIRST_AUTHORS = 40;

    /** @param href a search for more of the same; empty for none */
    record Found(String text, String href) {

        static Found of(String field, String text) {
            return new Found(text, FieldSearch.href(field, text));
        }
    }

    record Category(String code, String name, String href) {}

    /** @param href where the name leads; empty for nowhere */
    record Name(String scheme, String value, String href) {}

    static PaperFacts of(Paper paper) {
        var authors = paper.authors().stream()
                .map(Author::display)
                .map(name -> new Found(PaperCards.name(name), FieldSearch.href("au", name)))
                .toList();
        // A list that is only a little too long is not worth folding.
        var first = authors.size() > FIRST_AUTHORS + 5 ? FIRST_AUTHORS : authors.size();
        return new PaperFacts(
                paper.withdrawn(),
                authors.subList(0, first),
                authors.subList(first, authors.size()),
                paper.organization() == null ? List.of() : List.of(Found.of("org", paper.organization())),
                WrittenDate.of(paper.announced(), Locale.UK),
                paper.replaced() == null ? "" : WrittenDate.of(paper.replaced(), Locale.UK),
                paper.version() == null ? "" : "version " + paper.version(),
                paper.categories().stream().map(PaperFacts::category).toList(),
                paper.identifiers().stream().map(PaperFacts::name).toList(),
                PaperWay.all(paper),
                String.join(", ", paper.sources()),
                paper.comment() == null ? "" : paper.comment(),
                paper.announced().toString(),
                PaperCards.path(paper) + ".bib");
    }

    private static Category category(String code) {
        return new Category(code, ArxivCategories.nameOf(code).orElse(""), FieldSearch.href("cat", code));
    }

    private static Name name(Identifier id) {
        var href = id.isArxiv()
                ? "https://arxiv.org/abs/" + id.value()
                : id.isDoi() ? "https://doi.org/" + PaperCards.path(id.value()).replaceFirst("^/papers/", "") : "";
        return new Name(id.scheme(), id.value(), href);
    }
}
