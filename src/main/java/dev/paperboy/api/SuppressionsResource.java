package dev.paperboy.api;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.subscriber.Suppression;
import dev.paperboy.subscriber.SuppressionFile;
import dev.paperboy.subscriber.SuppressionImport;
import dev.paperboy.subscriber.SuppressionList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Addresses that must not be mailed: list, look up, add, take in, give out, remove. */
@Path("/api/v1/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class SuppressionsResource {

    private final SuppressionList list;
    private final SuppressionImport imports;
    private final SuppressionFile file;
    private final Audit audit;

    SuppressionsResource(SuppressionList list, SuppressionImport imports, SuppressionFile file, Audit audit) {
        this.list = list;
        this.imports = imports;
        this.file = file;
        this.audit = audit;
    }

    @GET
    @Operation(
            summary = "List suppressions, the newest first, or look one up by its address",
            description = "Addresses are kept as keyed hashes: one can be looked up, but none read.")
    @Transactional
    public Page<SuppressionJson> list(
            @QueryParam("email") @Nullable String email,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        if (email != null) {
            var found = list.find(SuppressionBody.address(400, email)).stream().toList();
            return new Page<>(page == 0 ? json(found) : List.of(), page, size, found.size());
        }
        return new Page<>(json(list.page(page, size)), page, size, list.count());
    }

    private static List<SuppressionJson> json(List<Suppression> suppressions) {
        return suppressions.stream().map(SuppressionJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Suppress an address; 200 when it was suppressed before")
    @Transactional
    public Response add(@Nullable SuppressionBody body) {
        if (body == null) {
            throw new ProblemException(400, "The address to suppress is missing.");
        }
        var address = body.address();
        var added = list.add(address, body.meant(), "Added by the API");
        var suppression = list.find(address).orElseThrow();
        if (added) {
            audit.note("suppression added", suppression.subject(), suppression.reason());
        }
        return Response.status(added ? 201 : 200)
                .entity(SuppressionJson.of(suppression))
                .build();
    }

    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Suppress a list of addresses",
            description = "One address a line, or CSV whose head names a column email and, if there is one, reason."
                    + " Lines without an address are refused one by one.")
    public SuppressionImport.Report load(InputStream body) throws IOException {
        try (var spooled = SpooledBody.of(body, BodyLimit.IMPORT);
                var lines = Files.newInputStream(spooled.file())) {
            var report = imports.run(lines);
            audit.note(
                    "suppressions imported",
                    "",
                    "%d received, %d created, %d refused"
                            .formatted(report.received(), report.created(), report.refused()));
            return report;
        }
    }

    @GET
    @Path("export")
    @Produces("text/csv")
    @Operation(
            summary = "All suppressions as CSV: mac, reason, at, subscriber",
            description =
                    "The addresses themselves are not kept, only keyed hashes of them (mac). Where the subscriber still"
                            + " exists, its id leads to the address.")
    public Response export() {
        StreamingOutput out = file::write;
        return Response.ok(out, SuppressionFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + SuppressionFile.NAME + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Take an address off the list",
            description = "Nobody is mailed for it: its subscriber is UNSUBSCRIBED from then on.")
    @Transactional
    public void remove(
            @QueryParam("email") @DefaultValue("") String email,
            @QueryParam("reason") @DefaultValue("") String reason) {
        remove(
                list.find(SuppressionBody.address(400, email))
                        .orElseThrow(() -> new ProblemException(404, "This address is not suppressed.")),
                reason);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Take a suppression off the list, by its id")
    @Transactional
    public void removeOne(@PathParam("id") String id, @QueryParam("reason") @DefaultValue("") String reason) {
        remove(list.find(id).orElseThrow(() -> ProblemException.notFound("suppression")), reason);
    }

    private void remove(Suppression suppression, String reason) {
        list.remove(suppression);
        audit.note("suppression removed", suppression.subject(), Suppression.withoutAddresses(reason));
    }
}
