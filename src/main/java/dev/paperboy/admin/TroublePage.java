package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.delivery.DeliveryAlarms;
import dev.paperboy.delivery.DomainPauses;
import dev.paperboy.guard.SignedForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** The buttons beside what relays and domains hold against us; it is shown on the overview. */
@Path("/admin/trouble")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OPERATOR)
@SignedForm
class TroublePage {

    private static final int LONGEST_DOMAIN = 255;

    private final DeliveryAlarms alarms;
    private final DomainPauses pauses;
    private final Audit audit;

    TroublePage(DeliveryAlarms alarms, DomainPauses pauses, Audit audit) {
        this.alarms = alarms;
        this.pauses = pauses;
        this.audit = audit;
    }

    @POST
    @Path("dismiss")
    @Transactional
    public Response dismiss(
            @FormParam("kind") @DefaultValue("") String name, @FormParam("domain") @DefaultValue("") String typed) {
        var kind = Arrays.stream(DeliveryAlarms.Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var domain = Texts.clean(typed, LONGEST_DOMAIN);
        alarms.dismiss(kind, domain);
        audit.note("alarm dismissed", domain, name);
        return Answers.seeOther("/admin#trouble").build();
    }

    @POST
    @Path("resume")
    @Transactional
    public Response resume(@FormParam("domain") @DefaultValue("") String typed) {
        var domain = Texts.clean(typed, LONGEST_DOMAIN);
        pauses.end(domain);
        audit.note("domain resumed", domain, "");
        return Answers.seeOther("/admin#trouble").build();
    }
}
