package dev.paperboy.web.citation;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Paper;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The {@code citation_*} tags of Highwire Press, which Google Scholar and Zotero read from a page's head. */
public final class CitationTags {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ENGLISH);

    private CitationTags() {}

    /** One tag of the head. */
    public record Tag(String name, String content) {}

    /**
     * The tags of one paper, each author's own in their order.
     *
     * @param title in plain text
     * @param address of the paper's page here
     */
    public static List<Tag> of(Paper paper, String title, String address) {
        var tags = new ArrayList<Tag>();
        tags.add(new Tag("citation_title", title));
        paper.authors().forEach(author -> tags.add(new Tag("citation_author", name(author))));
        tags.add(new Tag("citation_publication_date", DAY.format(paper.announced())));
        tags.add(new Tag("citation_online_date", DAY.format(paper.announced())));
        paper.identifiers().forEach(id -> add(tags, id));
        tags.add(new Tag("citation_abstract_html_url", address));
        paper.categories().forEach(code -> tags.add(new Tag("citation_keywords", code)));
        return List.copyOf(tags);
    }

    private static void add(List<Tag> tags, Identifier id) {
        if (id.isArxiv()) {
            tags.add(new Tag("citation_arxiv_id", id.value()));
            tags.add(new Tag("citation_pdf_url", "https://arxiv.org/pdf/" + id.value()));
        } else if (id.isDoi()) {
            tags.add(new Tag("citation_doi", id.value()));
        }
    }

    private static String name(Author author) {
        return author.forenames() == null ? author.keyname() : author.keyname() + ", " + author.forenames();
    }
}
