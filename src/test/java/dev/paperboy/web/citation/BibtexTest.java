package dev.paperboy.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Identifier;
import dev.paperboy.paper.Kind;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Signals;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BibtexTest {

    private static final String HERE = "https://papers.example.org/papers/x";
    private static final Author ADA = new Author("Ada", "Lovelace");

    @Test
    void a_paper_of_arxiv_is_cited_as_arxiv_does() {
        var paper = paper(
                "2511.03506",
                "On Notes & RLHF",
                List.of(ADA, new Author("Kurt", "Gödel")),
                List.of("arxiv"),
                Identifier.arxiv("2511.03506").orElseThrow(),
                Identifier.doi("10.1000/a_b").orElseThrow());

        assertThat(Bibtex.entry(paper, HERE))
                .isEqualTo(
                        """
                        @misc{lovelace2025_2511.03506,
                          title = {On Notes \\& {RLHF}},
                          author = {Lovelace, Ada and G{\\"o}del, Kurt},
                          year = {2025},
                          month = nov,
                          eprint = {2511.03506},
                          archivePrefix = {arXiv},
                          primaryClass = {cs.CL},
                          doi = {10.1000/a_b},
                          url = {https://arxiv.org/abs/2511.03506}
                        }
                        """);
    }

    @Test
    void an_old_id_says_its_year_and_keeps_its_slash() {
        var paper = paper(
                "math/9901123",
                "Old",
                List.of(ADA),
                List.of("arxiv"),
                Identifier.arxiv("math/9901123").orElseThrow());

        assertThat(Bibtex.entry(paper, HERE))
                .startsWith("@misc{lovelace1999_math-9901123,")
                .contains("eprint = {math/9901123}", "year = {1999}", "month = jan");
    }

    @Test
    void a_preprint_servers_paper_is_an_article_there() {
        var paper = paper(
                "10.1101/2025.11.01.123",
                "Cells",
                List.of(ADA),
                List.of("biorxiv"),
                Identifier.doi("10.1101/2025.11.01.123").orElseThrow());

        assertThat(Bibtex.entry(paper, HERE))
                .startsWith("@article{lovelace2025_10.1101-2025.11.01.123,")
                .contains("journal = {bioRxiv}", "url = {https://doi.org/10.1101/2025.11.01.123}")
                .doesNotContain("eprint", "primaryClass");
    }

    @Test
    void what_is_known_by_nothing_else_is_cited_by_its_page_here() {
        var paper = paper("lab:0a1b", "Notes", List.of(), List.of("lab"));

        assertThat(Bibtex.entry(paper, HERE))
                .startsWith("@misc{paper2025_lab-0a1b,")
                .contains("url = {" + HERE + "}")
                .doesNotContain("author", "doi");
    }

    @Test
    void groups_are_not_taken_apart_and_long_lists_end_with_others() {
        var group = paper(
                "2511.00001",
                "Together",
                List.of(new Author(null, "The ATLAS Collaboration"), new Author(null, "Ada Lovelace")),
                List.of("arxiv"),
                Identifier.arxiv("2511.00001").orElseThrow());
        assertThat(Bibtex.entry(group, HERE))
                .contains("author = {{The ATLAS Collaboration} and Ada Lovelace}")
                .startsWith("@misc{collaboration2025_2511.00001,");

        var crowd = paper(
                "2511.00002",
                "Crowd",
                Collections.nCopies(500, ADA),
                List.of("arxiv"),
                Identifier.arxiv("2511.00002").orElseThrow());
        assertThat(Bibtex.entry(crowd, HERE))
                .contains("Lovelace, Ada and others}")
                .hasSizeLessThan(3_000);
    }

    @Test
    void a_hostile_paper_ends_no_field() {
        var paper = paper(
                "evil",
                "x}, note = {\\input{secret",
                List.of(new Author("E}", "Vil} and {Someone Else")),
                List.of("lab"),
                Identifier.doi("10.1000/}{x").orElseThrow());

        var entry = Bibtex.entry(paper, HERE);
        assertThat(entry)
                .contains("\\textbraceright{}, note", "10.1000/%7D%7Bx")
                .doesNotContain("\\input");
        assertThat(entry.lines()).hasSize(8);
    }

    @Test
    void reference_managers_find_each_author_and_every_name() {
        var paper = paper(
                "2511.03506",
                "Notes",
                List.of(ADA, new Author(null, "Plato")),
                List.of("arxiv"),
                Identifier.arxiv("2511.03506").orElseThrow(),
                Identifier.doi("10.1000/7").orElseThrow());

        assertThat(CitationTags.of(paper, "Notes", HERE))
                .contains(
                        new CitationTags.Tag("citation_title", "Notes"),
                        new CitationTags.Tag("citation_author", "Lovelace, Ada"),
                        new CitationTags.Tag("citation_author", "Plato"),
                        new CitationTags.Tag("citation_publication_date", "2025/11/03"),
                        new CitationTags.Tag("citation_arxiv_id", "2511.03506"),
                        new CitationTags.Tag("citation_pdf_url", "https://arxiv.org/pdf/2511.03506"),
                        new CitationTags.Tag("citation_doi", "10.1000/7"));
    }

    private static Paper paper(
            String id, String title, List<Author> authors, List<String> sources, Identifier... identifiers) {
        @Nullable LocalDate never = null;
        return new Paper(
                1,
                id,
                title,
                "",
                authors,
                List.of("cs.CL"),
                null,
                List.of(identifiers),
                LocalDate.of(2025, 11, 3),
                Kind.NEW,
                never,
                null,
                sources,
                Signals.NONE,
                null,
                false,
                0,
                null,
                0,
                1,
                0);
    }
}
