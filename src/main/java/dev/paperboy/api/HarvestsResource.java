package dev.paperboy.api;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.source.Harvesting;
import dev.paperboy.source.Harvests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Harvests: fetch all sources now, and see how it went. */
@Path("/api/v1/harvests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class HarvestsResource {

    private final Harvesting harvesting;
    private final Harvests harvests;
    private final Audit audit;

    HarvestsResource(Harvesting harvesting, Harvests harvests, Audit audit) {
        this.harvesting = harvesting;
        this.harvests = harvests;
        this.audit = audit;
    }

    /** The sources that are being fetched; none when none is on. */
    record Started(List<String> sources) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public Response start() {
        audit.note("harvest asked for", "all sources", "");
        return Response.accepted(new Started(harvesting.startAll(true))).build();
    }

    @GET
    @Transactional
    public Page<HarvestJson> list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        Page.check(page, size);
        var items = harvests.page(page, size).stream().map(HarvestJson::of).toList();
        return new Page<>(items, page, size, harvests.count());
    }
}
