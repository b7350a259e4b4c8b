package dev.paperboy.web;

import dev.paperboy.guard.Limit;
import dev.paperboy.guard.Limits;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.LogIns;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** A way in by letter: whoever asks gets the same answer after the same time, so nobody learns who reads here. */
@Path("/log-in")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class ReaderLogIn {

    private static final Duration ANSWER = Duration.ofMillis(400);

    private final LogIns logIns;
    private final Limits limits;
    private final ReaderCookie cookie;
    private final ReaderOrigin origin;

    ReaderLogIn(LogIns logIns, Limits limits, ReaderCookie cookie, ReaderOrigin origin) {
        this.logIns = logIns;
        this.limits = limits;
        this.cookie = cookie;
        this.origin = origin;
    }

    @POST
    @Blocking
    public Uni<Response> ask(@FormParam("email") @DefaultValue("") String email) {
        long began = System.nanoTime();
        var answer = Uni.createFrom().item(answer(email.strip()));
        var left = ANSWER.minusNanos(System.nanoTime() - began);
        return left.isNegative() || left.isZero()
                ? answer
                : answer.onItem().delayIt().by(left);
    }

    private Response answer(String email) {
        EmailAddress address;
        try {
            address = new EmailAddress(email);
        } catch (IllegalArgumentException e) {
            var kept = email.substring(0, Math.min(254, email.length()));
            return Html.page(422, new ReaderPages.AskLogIn(kept, String.valueOf(e.getMessage())));
        }
        var house = origin.caller().house();
        if (!limits.take(
                new Limit("log-in visitor", house, 5, Duration.ofHours(1)),
                new Limit("log-in visitor", house, 20, Duration.ofDays(1)))) {
            return Response.status(Response.Status.TOO_MANY_REQUESTS).build();
        }
        if (limits.take(
                // A stranger elsewhere must not use up the reader's own tries; together there is an end to it too.
                new Limit("log-in here", address.key() + " " + house, 1, Duration.ofMinutes(15)),
                new Limit("log-in here", address.key() + " " + house, 3, Duration.ofDays(1)),
                new Limit("log-in", address.key(), 10, Duration.ofDays(1)))) {
            logIns.ask(address);
        }
        return Html.page(200, new ReaderPages.LetterSent());
    }

    @GET
    @Path("{token}")
    public Response show(@PathParam("token") String token) {
        return logIns.open(token) ? Html.quiet(200, new ReaderPages.LogIn()) : over();
    }

    @POST
    @Path("{token}")
    public Response open(@PathParam("token") String token) {
        return logIns.logIn(token)
                .map(session -> ReaderDoor.seeOther(ReaderDoor.HOME)
                        .cookie(cookie.with(session))
                        .build())
                .orElseGet(ReaderLogIn::over);
    }

    private static Response over() {
        return Html.quiet(410, new ReaderPages.LinkOver("This link opens nothing any more"));
    }
}
