package dev.paperboy.api;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.IngestReport;
import dev.paperboy.paper.NewsRule;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.UnreadableDocumentException;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.source.format.ImportFormats;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Papers: list, search, one, import. */
@Path("/api/v1/papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class PapersResource {

    private static final Logger LOG = Logger.getLogger(PapersResource.class);

    private final Papers papers;
    private final PaperSearch search;
    private final Ingest ingest;
    private final ImportFormats formats;
    private final Audit audit;

    PapersResource(Papers papers, PaperSearch search, Ingest ingest, ImportFormats formats, Audit audit) {
        this.papers = papers;
        this.search = search;
        this.ingest = ingest;
        this.formats = formats;
        this.audit = audit;
    }

    @GET
    public Page<PaperJson> list(
            @QueryParam("date") @Nullable String date,
            @QueryParam("q") @Nullable String q,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        var day = Parameters.date(date);
        if (q == null || q.isBlank()) {
            var found = papers.page(day.orElse(null), page, size);
            return new Page<>(found.stream().map(PaperJson::of).toList(), page, size, papers.count(day.orElse(null)));
        }
        var found = search.page(filter(q), day.orElse(null), page, size);
        return new Page<>(
                found.hits().stream().map(hit -> PaperJson.of(hit.paper())).toList(), page, size, found.total());
    }

    @GET
    @Path("{id: .+}")
    public PaperJson one(@PathParam("id") String id) {
        if (!Parameters.storable(id)) {
            throw ProblemException.notFound("paper");
        }
        return PaperJson.of(papers.byPublicId(id).orElseThrow(() -> ProblemException.notFound("paper")));
    }

    @POST
    @Path("import")
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.WILDCARD)
    public IngestReport load(
            @QueryParam("format") @Nullable String format,
            @QueryParam("news") @DefaultValue("true") boolean news,
            InputStream body)
            throws IOException {
        var reader = formats.named(format == null ? "" : format)
                .orElseThrow(() -> ProblemException.field(422, "format", "This format cannot be imported."));
        try (var spooled = SpooledBody.of(body, BodyLimit.IMPORT)) {
            var report = ingest.run(reader, spooled.file(), news ? NewsRule.ALL : NewsRule.NONE);
            LOG.infof(
                    "Imported %s: %d received, %d created, %d updated, %d rejected",
                    format,
                    report.received(),
                    report.created(),
                    report.updated(),
                    report.rejected().size());
            audit.note(
                    "papers imported",
                    "",
                    "%s: %d received, %d created, %d updated"
                            .formatted(format, report.received(), report.created(), report.updated()));
            return report;
        } catch (UnreadableDocumentException e) {
            LOG.infof("Refused an import of %s: %s", format, e.getMessage());
            throw new ProblemException(422, String.valueOf(e.getMessage()));
        }
    }

    private static Filter filter(String q) {
        try {
            return Filters.compile(q);
        } catch (FilterSyntaxException e) {
            throw new ProblemException(FilterProblems.of(422, "q", e));
        }
    }
}
