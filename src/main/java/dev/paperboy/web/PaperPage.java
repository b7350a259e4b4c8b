package dev.paperboy.web;

import dev.paperboy.guard.SiteAddress;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.web.citation.Bibtex;
import dev.paperboy.web.citation.CitationTags;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** One paper, and with {@code .bib} behind its id the file that cites it. Open also where the archive is not: mails lead here. */
@Path("/papers/{id: .+}")
@PermitAll
class PaperPage {

    private static final String BIB = ".bib";

    private final Papers papers;
    private final Archive archive;
    private final OpenPages pages;
    private final SiteAddress site;

    PaperPage(Papers papers, Archive archive, OpenPages pages, SiteAddress site) {
        this.papers = papers;
        this.archive = archive;
        this.pages = pages;
        this.site = site;
    }

    /** An id may hold slashes, and one may even end like the file. */
    @GET
    public Response one(@PathParam("id") String id) {
        return papers.byPublicId(id)
                .map(this::page)
                .or(() -> stem(id).flatMap(papers::byPublicId).map(this::file))
                .orElseThrow(NotFoundException::new);
    }

    private static Optional<String> stem(String id) {
        return id.endsWith(BIB) ? Optional.of(id.substring(0, id.length() - BIB.length())) : Optional.empty();
    }

    private Response page(Paper paper) {
        var view = PaperCards.whole(paper);
        var address = site.at(PaperCards.path(oldest(paper)));
        var card = new PageCard(
                view.fullTitle(), PaperCards.of(paper).lead().text(), address, "article", archive.isPublic());
        return pages.page(new Pages.Paper(
                view,
                PaperFacts.of(paper),
                Bibtex.entry(paper, address),
                card,
                CitationTags.of(paper, view.fullTitle(), address)));
    }

    private Response file(Paper paper) {
        return pages.file(Bibtex.entry(paper, site.at(PaperCards.path(paper))), "application/x-bibtex")
                .header("Content-Disposition", "attachment; filename=\"" + Bibtex.key(paper) + ".bib\"")
                .header("X-Robots-Tag", archive.isPublic() ? null : "noindex")
                .build();
    }

    /** Of linked papers the oldest has the page that counts. */
    private Paper oldest(Paper paper) {
        return paper.sameAs() == 0
                ? paper
                : papers.byIds(List.of(paper.sameAs())).stream().findFirst().orElse(paper);
    }
}
