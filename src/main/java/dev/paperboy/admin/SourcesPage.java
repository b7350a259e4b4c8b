package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.source.Harvesting;
import dev.paperboy.source.Harvests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the sources do: how each stands, a button to fetch it now, and the harvests that were. */
@Path("/admin/sources")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
@SignedForm
class SourcesPage {

    private final SourceViews views;
    private final Harvests harvests;
    private final Harvesting harvesting;
    private final Audit audit;

    SourcesPage(SourceViews views, Harvests harvests, Harvesting harvesting, Audit audit) {
        this.views = views;
        this.harvests = harvests;
        this.harvesting = harvesting;
        this.audit = audit;
    }

    @GET
    @Transactional
    public Response show(
            @QueryParam("page") @Nullable String page, @QueryParam("asked") @DefaultValue("") String asked) {
        // Before its harvests: what ends between the two is then shown as under way, and not as if it had brought
        // nothing.
        var view = views.now();
        var titles = view.sources().stream().collect(Collectors.toMap(SourceLine::name, SourceLine::title));
        var steps = PageSteps.of(page, harvests.count());
        var lines = harvests.page(steps.page(), PageSteps.SIZE).stream()
                .map(harvest -> HarvestLine.of(harvest, titles))
                .toList();
        return Answers.page(new OperatingPages.Sources(view, views.round(), lines, steps, asked.equals("now")));
    }

    /** The sources alone, for the page to take in; at the end it loads itself anew, so that its harvests are those of the end. */
    @GET
    @Path("standing")
    @Transactional
    public Response standing() {
        var view = views.now();
        var part = Answers.page(new OperatingPages.SourcesPart(view));
        return view.moving()
                ? part
                : Response.fromResponse(part).header("HX-Refresh", "true").build();
    }

    @POST
    @Path("fetch")
    @RolesAllowed(Roles.OPERATOR)
    public Response fetchAll() {
        audit.note("harvest asked for", "all sources", "");
        harvesting.startAll(true);
        return back();
    }

    @POST
    @Path("{name}/fetch")
    @RolesAllowed(Roles.OPERATOR)
    public Response fetch(@PathParam("name") String name) {
        if (!harvesting.start(name)) {
            throw new NotFoundException();
        }
        audit.note("harvest asked for", name, "");
        return back();
    }

    private static Response back() {
        return Answers.seeOther("/admin/sources?asked=now").build();
    }
}
