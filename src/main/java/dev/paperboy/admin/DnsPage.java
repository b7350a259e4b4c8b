package dev.paperboy.admin;

import dev.paperboy.account.Roles;
import dev.paperboy.delivery.MailRecords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What must stand in DNS, to be copied from here. */
@Path("/admin/dns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
class DnsPage {

    private final MailRecords records;

    DnsPage(MailRecords records) {
        this.records = records;
    }

    @GET
    public Response show() {
        return Answers.page(new OperatingPages.Dns(DnsView.of(records)));
    }
}
