package dev.paperboy.web;

import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.Origin;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Subscriptions;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The way out. A person opens the page and presses its button; a mailbox provider posts to the same address (RFC 8058): without
 * cookies, in either form encoding, as often as it likes, and always answered 200 without a redirect.
 */
@Path("/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class UnsubscribePage {

    private final LinkTokens tokens;
    private final SubscriberRepository subscribers;
    private final Subscriptions subscriptions;

    UnsubscribePage(LinkTokens tokens, SubscriberRepository subscribers, Subscriptions subscriptions) {
        this.tokens = tokens;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        return tokens.unsubscriber(token).isPresent()
                ? page(200, new Pages.Unsubscribe())
                : page(404, new Pages.UnknownLink());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public Response leave(@PathParam("token") String token) {
        var subscriber = tokens.unsubscriber(token);
        if (subscriber.isEmpty()) {
            return page(404, new Pages.UnknownLink());
        }
        // Who is erased, or must not be mailed any more, stays what they are.
        subscribers
                .findByIdOptional(subscriber.getAsLong())
                .filter(s -> s.status() != Status.SUPPRESSED)
                .ifPresent(s -> subscriptions.become(s.id(), Status.UNSUBSCRIBED, Origin.WEB));
        return page(200, new Pages.Unsubscribed());
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
                .build();
    }
}
