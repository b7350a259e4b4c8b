package dev.paperboy.api;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.matching.FilterSyntaxException;
import dev.paperboy.matching.Filters;
import dev.paperboy.matching.Match;
import dev.paperboy.paper.Ingest;
import dev.paperboy.paper.IngestReport;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.UnreadableDocumentException;
import dev.paperboy.search.NewsIndexes;
import dev.paperboy.source.ImportFormats;
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
import java.util.HashMap;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Papers: list, search, one, import. */
@Path("/api/v1/papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class PapersResource {

    private static final Logger LOG = Logger.getLogger(PapersResource.class);

    private final Papers papers;
    private final NewsIndexes indexes;
    private final Ingest ingest;
    private final ImportFormats formats;
    private final Audit audit;

    PapersResource(Papers papers, NewsIndexes indexes, Ingest ingest, ImportFormats formats, Audit audit) {
        this.papers = papers;
        this.indexes = indexes;
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
        var ids = matches(q).stream().map(Match::paperId).toList();
        if (day.isPresent()) {
            ids = inOrder(ids).stream()
                    .filter(paper -> paper.announced().equals(day.get()))
                    .map(Paper::id)
                    .toList();
        }
        var items = ids.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(inOrder(items).stream().map(PaperJson::of).toList(), page, size, ids.size());
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
            var report = ingest.run(reader, spooled.file(), news);
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

    private List<Match> matches(String q) {
        try {
            return indexes.current().search(Filters.compile(q));
        } catch (FilterSyntaxException e) {
            throw new ProblemException(FilterProblems.of(422, "q", e));
        }
    }

    private List<Paper> inOrder(List<Long> ids) {
        var byId = new HashMap<Long, Paper>();
        papers.byIds(ids).forEach(paper -> byId.put(paper.id(), paper));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
