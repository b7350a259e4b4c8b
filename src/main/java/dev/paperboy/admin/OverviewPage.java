package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.delivery.SendingHold;
import dev.paperboy.guard.SignedForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** Where one arrives after log-in: how things stand, and the brake of all sending. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
@SignedForm
class OverviewPage {

    private final Overviews overviews;
    private final SendingHold hold;
    private final Audit audit;

    OverviewPage(Overviews overviews, SendingHold hold, Audit audit) {
        this.overviews = overviews;
        this.hold = hold;
        this.audit = audit;
    }

    @GET
    @Transactional
    public Response show() throws SQLException {
        return Answers.page(new OperatingPages.Overview(overviews.now()));
    }

    /** Today's edition alone, for the page to take in. */
    @GET
    @Path("today")
    @Transactional
    public Response today() throws SQLException {
        return Answers.page(new OperatingPages.TodayPart(overviews.today()));
    }

    @POST
    @Path("hold")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    public Response hold(@FormParam("reason") @DefaultValue("") String reason) {
        hold.hold(reason);
        // Not the reason: people name people in such sentences, and the log keeps for ever.
        audit.note("sending held", "", "");
        return Answers.seeOther("/admin#hold").build();
    }

    @POST
    @Path("release")
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    public Response release() {
        hold.release();
        audit.note("sending released", "", "");
        return Answers.seeOther("/admin#hold").build();
    }
}
