package dev.paperboy.admin;

import dev.paperboy.account.Admin;
import dev.paperboy.account.Admins;
import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who did what, the newest first. */
@Path("/admin/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
class AuditPage {

    private static final int SIZE = 50;

    private final Audit audit;
    private final Admins admins;

    AuditPage(Audit audit, Admins admins) {
        this.audit = audit;
        this.admins = admins;
    }

    @GET
    public Response show(@QueryParam("page") @DefaultValue("0") int page) {
        var total = audit.count();
        var last = (int) Math.min(Integer.MAX_VALUE, Math.max(0, (total - 1) / SIZE));
        var shown = Math.max(0, Math.min(page, last));
        var byKey = admins.all().stream().collect(Collectors.toMap(Admin::key, Function.identity()));
        var lines = audit.page(shown, SIZE).stream()
                .map(entry -> AuditLine.of(entry, byKey))
                .toList();
        return Answers.page(new AdminPages.AuditLog(lines, shown, last, total));
    }
}
