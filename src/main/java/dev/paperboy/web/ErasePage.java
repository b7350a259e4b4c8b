package dev.paperboy.web;

import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.Subscriptions;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Deletes a reader for good; the page before the button says what goes and what stays. */
@Path("/preferences/{access}/erase")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class ErasePage {

    private final ReaderDoor door;
    private final Subscriptions subscriptions;
    private final ReaderCookie cookie;

    ErasePage(ReaderDoor door, Subscriptions subscriptions, ReaderCookie cookie) {
        this.door = door;
        this.subscriptions = subscriptions;
        this.cookie = cookie;
    }

    @GET
    public Response show(@PathParam("access") String access) {
        return door.enterByLogIn(access, reader -> reader.page(200, new ReaderPages.Erase()));
    }

    @POST
    public Response erase(@PathParam("access") String access) {
        return door.enterByLogIn(access, reader -> {
            subscriptions.erase(reader.subscriberId());
            return Response.fromResponse(Html.quiet(200, new ReaderPages.Erased()))
                    .cookie(cookie.gone())
                    .build();
        });
    }
}
