package dev.paperboy.admin;

import dev.paperboy.account.Admins;
import dev.paperboy.account.CurrentActor;
import dev.paperboy.account.LogIn;
import dev.paperboy.account.RefusedException;
import dev.paperboy.account.Roles;
import dev.paperboy.account.SessionCookie;
import dev.paperboy.account.Sessions;
import dev.paperboy.account.TooManyTriesException;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One's own address, password and sessions. */
@Path("/admin/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
@SignedForm
class AccountPage {

    private static final int LONGEST_ADDRESS = 254;

    private final LogIn logIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor current;
    private final Admins admins;
    private final SubscriberRepository subscribers;

    AccountPage(
            LogIn logIn,
            Sessions sessions,
            SessionCookie cookie,
            CurrentActor current,
            Admins admins,
            SubscriberRepository subscribers) {
        this.logIn = logIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
        this.admins = admins;
        this.subscribers = subscribers;
    }

    @GET
    public Response show(@QueryParam("changed") @DefaultValue("") String changed) {
        return page(200, current.get().address(), changed, "", "");
    }

    @POST
    @Path("password")
    public Response changePassword(
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again) {
        try {
            var session = logIn.changePassword(present, password, again);
            return Answers.seeOther("/admin/account?changed=password")
                    .cookie(cookie.with(session))
                    .build();
        } catch (TooManyTriesException e) {
            return page(429, current.get().address(), "", e.sentence(), "");
        } catch (RefusedException e) {
            return page(422, current.get().address(), "", e.sentence(), "");
        }
    }

    @POST
    @Path("sessions/end")
    public Response end(@FormParam("session") @DefaultValue("") String session) {
        sessions.end(current.get().adminId(), session);
        return Answers.seeOther("/admin/account").build();
    }

    /** An owner's may be any; of everybody else's a confirmed subscription says that somebody reads it and wants mail from here. */
    @POST
    @Path("address")
    @Transactional
    public Response changeAddress(@FormParam("address") @DefaultValue("") String typed) {
        var address = Texts.clean(typed, LONGEST_ADDRESS + 1).strip();
        try {
            if (!address.isEmpty()
                    && !confirmed(new EmailAddress(address))
                    && !current.get().owner()) {
                return page(
                        422,
                        address,
                        "",
                        "",
                        "This address is not subscribed here. Subscribe and confirm it first, so that we know it is read.");
            }
        } catch (IllegalArgumentException e) {
            return page(422, address, "", "", String.valueOf(e.getMessage()));
        }
        admins.changeAddress(current.get().adminId(), address);
        return Answers.seeOther("/admin/account?changed=address").build();
    }

    private boolean confirmed(EmailAddress address) {
        return subscribers
                .byAddress(address.value())
                .filter(subscriber -> subscriber.status() == Status.ACTIVE)
                .isPresent();
    }

    private Response page(int status, String address, String changed, String error, String addressError) {
        var me = current.get();
        return Answers.page(
                status,
                new AdminPages.Account(sessions.of(me.adminId()), me.session(), address, changed, error, addressError));
    }
}
