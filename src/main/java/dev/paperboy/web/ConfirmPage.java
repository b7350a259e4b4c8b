package dev.paperboy.web;

import dev.paperboy.guard.Caller;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.SignUps;
import dev.paperboy.subscriber.Visit;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The second half of double opt-in: the page behind the letter's link, and its button. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class ConfirmPage {

    private final SignUps signUps;

    ConfirmPage(SignUps signUps) {
        this.signUps = signUps;
    }

    @GET
    @Path("confirm/{token}")
    public Response show(@PathParam("token") String token) {
        return signUps.open(token)
                .map(pending -> Html.quiet(200, new Pages.Confirm(pending.topics())))
                .orElseGet(ConfirmPage::expired);
    }

    @POST
    @Path("confirm/{token}")
    public Response confirm(@PathParam("token") String token, HttpServerRequest request) {
        var caller = Caller.of(request);
        // On to an address without the token: what stays in the browser's history opens nothing.
        return signUps.confirm(token, new Visit(caller.ip(), caller.browser(), "/confirm"))
                ? Response.status(303).header("Location", "/confirmed").build()
                : expired();
    }

    @GET
    @Path("confirmed")
    public Response done() {
        return Html.page(200, new Pages.Confirmed());
    }

    private static Response expired() {
        return Html.quiet(410, new Pages.Expired());
    }
}
